import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { usd } from '../schema';

const ticker = z.object({ symbol: z.literal('BTCUSDT'), price: usd });

/** Price of the last trade in USDT, a dollar's stand-in: taken for dollars, and named as USDT wherever it is shown. */
export const binancePrice: Endpoint = {
  id: 'binance/price',
  url: () => 'https://data-api.binance.vision/api/v3/ticker/price?symbol=BTCUSDT',
  read: (answer, now) => ({
    price: { value: { USD: ticker.parse(answer).price }, observedAt: now, source: 'binance' },
  }),
};
