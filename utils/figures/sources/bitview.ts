import * as z from 'zod';
import type { Endpoint } from '../endpoint';
import { day, numeric } from '../schema';
import { readAdjustment, readPrices, readRetargets, readReward } from './mempool';

const BASE = 'https://bitview.space/api';
const DAY = 86_400_000;

/** Price in USD only, derived from round-dollar payments on the chain: near the exchanges', never quite theirs. */
export const bitviewPrices: Endpoint = {
  id: 'bitview/prices',
  url: () => `${BASE}/v1/prices`,
  read: (answer) => readPrices(answer, 'bitview'),
};

/** The next change of difficulty, in mempool’s shape. */
export const bitviewAdjustment: Endpoint = {
  id: 'bitview/difficulty-adjustment',
  url: () => `${BASE}/v1/difficulty-adjustment`,
  read: (answer, now) => readAdjustment(answer, now, 'bitview'),
};

/** In mempool's shape, but with 200 hash rates for a year: good for the difficulty and its changes alone. */
export const bitviewRetargets: Endpoint = {
  id: 'bitview/retargets',
  url: () => `${BASE}/v1/mining/hashrate/1y`,
  read: (answer, now) => readRetargets(answer, now, 'bitview'),
};

/** Reward and height, in mempool’s shape. */
export const bitviewReward: Endpoint = {
  id: 'bitview/reward-stats',
  url: () => `${BASE}/v1/mining/reward-stats/144`,
  read: (answer, now) => readReward(answer, now, 'bitview'),
};

const series = <T extends z.ZodType>(values: T) => z.object({ data: z.array(values).max(5000) });
// The dates come along in the same answer, because clients do not agree on which day index 0 is.
const daily = z.tuple([series(day), series(numeric(0, 1e24).nullable())]);

/** Hash rate by day, H/s. Days that have not ended yet come as null or 0. */
export const bitviewHashrate: Endpoint = {
  id: 'bitview/hashrate',
  url: () => `${BASE}/series/bulk?series=date,hash_rate&index=day1&start=-366`,
  read(answer, now) {
    const [dates, rates] = daily.parse(answer);
    if (dates.data.length !== rates.data.length) throw new Error('dates and hash rates of different length');
    const days = dates.data
      .map((start, index) => ({ at: start + DAY, hashrate: rates.data[index] ?? 0 }))
      .filter(({ at, hashrate }) => hashrate > 0 && at <= now)
      .sort((a, b) => a.at - b.at);
    const last = days.at(-1);
    return last ? { hashrate: { value: days, observedAt: last.at, source: 'bitview' } } : {};
  },
};
