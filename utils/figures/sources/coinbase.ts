import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { FIATS } from '../fiats';
import { numeric, usd } from '../schema';

const BASE = 'https://api.coinbase.com/v2';
const source = 'coinbase';

// Numbers as text, without a time.
const spot = z.object({
  data: z.object({ amount: usd, base: z.literal('BTC'), currency: z.literal('USD') }),
});

/** Spot price in USD. */
export const coinbaseSpot: Endpoint = {
  id: 'coinbase/spot',
  url: () => `${BASE}/prices/BTC-USD/spot`,
  read: (answer, now) => ({
    price: { value: { USD: spot.parse(answer).data.amount }, observedAt: now, source },
  }),
};

const rate = numeric(1e-9, 1e15);
const rates = z.object({ data: z.object({ rates: z.looseObject({ USD: rate }) }) });

/**
 * Units of each currency for one US dollar, from what one bitcoin is worth in each. The answer holds some 600 coins
 * as well; only money is kept.
 */
export const coinbaseRates: Endpoint = {
  id: 'coinbase/rates',
  url: () => `${BASE}/exchange-rates?currency=BTC`,
  read(answer, now) {
    const { USD, ...given } = rates.parse(answer).data.rates;
    const value: Record<string, number> = {};
    for (const code of FIATS) {
      const parsed = rate.safeParse(given[code]);
      if (parsed.success) value[code] = parsed.data / USD;
    }
    return Object.keys(value).length > 0 ? { rates: { value, observedAt: now, source } } : {};
  },
};
