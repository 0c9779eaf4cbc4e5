import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { usd } from '../schema';

// Errors come with HTTP 200 and a list of messages. The pair is answered under another name than it is asked by.
// `c` is the last trade: price and lot, as text.
const ticker = z.object({
  error: z.array(z.string()).max(0, 'answered with an error'),
  result: z.object({ XXBTZUSD: z.object({ c: z.tuple([usd, z.string()]) }) }),
});

/** Price of the last trade, USD. */
export const krakenTicker: Endpoint = {
  id: 'kraken/ticker',
  url: () => 'https://api.kraken.com/0/public/Ticker?pair=XBTUSD',
  read(answer, now) {
    const [price] = ticker.parse(answer).result.XXBTZUSD.c;
    return { price: { value: { USD: price }, observedAt: now, source: 'kraken' } };
  },
};
