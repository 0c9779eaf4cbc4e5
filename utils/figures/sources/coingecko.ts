import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { seconds, usd } from '../schema';

// A keyless answer may leave the time out.
const simple = z.object({ bitcoin: z.object({ usd, last_updated_at: seconds.optional() }) });

/** Mean price over many exchanges, USD. Its keyless limit is shared by everyone behind the same address. */
export const coingeckoPrice: Endpoint = {
  id: 'coingecko/price',
  url: () =>
    'https://api.coingecko.com/api/v3/simple/price?ids=bitcoin&vs_currencies=usd&include_last_updated_at=true',
  read(answer, now) {
    const { usd, last_updated_at } = simple.parse(answer).bitcoin;
    return { price: { value: { USD: usd }, observedAt: last_updated_at ?? now, source: 'coingecko' } };
  },
};
