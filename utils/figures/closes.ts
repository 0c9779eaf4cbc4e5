import * as z from 'zod';
import { day, numeric, seconds, usd } from './schema';

const DAY = 86_400_000;

/** Where daily closes can be had: an address for the days since one (ms), and how its answer is read. */
export interface ClosesSource {
  id: string;
  url(since: number, now: number): string;
  /** Closes by the midnight that ends their day, ms since 1970. */
  read(answer: unknown): Map<number, number>;
}

const series = <T extends z.ZodType>(values: T) => z.object({ data: z.array(values).max(20_000) });
const bulk = z.tuple([series(day), series(usd.nullable())]);

const bitview: ClosesSource = {
  id: 'bitview',
  url(since, now) {
    const days = Math.ceil((now - since) / DAY) + 2;
    return `https://bitview.space/api/series/bulk?series=date,price&index=day1&start=-${days}`;
  },
  read(answer) {
    const [dates, prices] = bulk.parse(answer);
    if (dates.data.length !== prices.data.length) throw new Error('dates and prices of different length');
    const closes = dates.data.flatMap((start, index) => {
      const price = prices.data[index];
      return price ? [[start + DAY, price] as const] : [];
    });
    return new Map(closes);
  },
};

// Rows of time in seconds, open, high, low, close and more; the last one is of the day that is not over.
const ohlc = z.object({
  error: z.array(z.string()).max(0, 'answered with an error'),
  result: z.object({
    XXBTZUSD: z.array(z.tuple([seconds, usd, usd, usd, usd]).rest(z.union([z.string(), z.number()]))),
  }),
});

/** 720 days at most, whatever is asked for. */
const kraken: ClosesSource = {
  id: 'kraken',
  url: (since) =>
    `https://api.kraken.com/0/public/OHLC?pair=XBTUSD&interval=1440&since=${Math.floor((since - 2 * DAY) / 1000)}`,
  read(answer) {
    const rows = ohlc.parse(answer).result.XXBTZUSD;
    return new Map(rows.map(([start, , , , close]) => [start + DAY, close]));
  },
};

const metrics = z.object({
  data: z.array(z.object({ asset: z.literal('btc'), time: day, PriceUSD: numeric(0.01, 1e8) })).max(10_000),
});

const coinmetrics: ClosesSource = {
  id: 'coinmetrics',
  url(since) {
    const start = new Date(since - DAY).toISOString().slice(0, 10);
    const query = `assets=btc&metrics=PriceUSD&frequency=1d&start_time=${start}&page_size=10000`;
    return `https://community-api.coinmetrics.io/v4/timeseries/asset-metrics?${query}`;
  },
  read: (answer) =>
    new Map(metrics.parse(answer).data.map(({ time, PriceUSD }) => [time + DAY, PriceUSD] as const)),
};

/** The best first. */
export const CLOSES_SOURCES: readonly ClosesSource[] = [kraken, bitview, coinmetrics];
