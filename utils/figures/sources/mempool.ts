import * as z from 'zod';
import { subsidyAtHeight } from '@/utils/history/subsidy';
import type { Endpoint } from '../endpoint';
import type { Figures, PastRetarget, Prices } from '../figure';
import { difficulty, milliseconds, numeric, reward, seconds, usd } from '../schema';

const BASE = 'https://mempool.space/api/v1';
const SATS = 1e8;
const BLOCKS = 2016;

const figure = <T>(value: T, observedAt: number, source = 'mempool') => ({ value, observedAt, source });

// −1 stands for a currency that is missing, 0 for one that was not believed.
const prices = z.object({ time: seconds, USD: usd }).catchall(z.unknown());
const fiat = numeric(1, 1e13);

/** Median price of five exchanges by currency, whole units, renewed every 5 minutes. `time` in seconds. */
export function readPrices(answer: unknown, source = 'mempool'): Figures {
  const { time, USD, ...others } = prices.parse(answer);
  const value: Record<string, number> & Prices = { USD };
  for (const [code, price] of Object.entries(others)) {
    const parsed = fiat.safeParse(price);
    if (/^[A-Z]{3}$/.test(code) && parsed.success) value[code] = parsed.data;
  }
  return { price: figure(value, time, source) };
}

// Times in ms except `previousTime`; changes in percent. The documentation's example still shows seconds.
const adjustment = z.object({
  difficultyChange: z.number().min(-75).max(300),
  estimatedRetargetDate: milliseconds,
  remainingBlocks: z.number().int().min(0).max(BLOCKS),
});

/** The next change of difficulty, as it is expected now. */
export function readAdjustment(answer: unknown, now: number, source = 'mempool'): Figures {
  const { difficultyChange, estimatedRetargetDate, remainingBlocks } = adjustment.parse(answer);
  const value = { at: estimatedRetargetDate, change: difficultyChange / 100, remainingBlocks };
  return { retarget: figure(value, now, source) };
}

// The documentation says `timestamp` where the code answers `time`. Current values are 0 while the node is down.
const change = z
  .object({
    time: seconds.optional(),
    timestamp: seconds.optional(),
    height: z.number().int().min(0),
    difficulty,
  })
  .transform(({ time, timestamp, height, difficulty }) => ({
    at: time ?? timestamp ?? 0,
    height,
    difficulty,
  }));
const history = z.object({
  hashrates: z.array(z.object({ timestamp: seconds, avgHashrate: numeric(0, 1e24) })).max(5000),
  difficulty: z.array(change).max(5000),
  currentDifficulty: z.union([difficulty, z.literal(0)]),
});

const byTime = (a: { at: number }, b: { at: number }) => a.at - b.at;

/** Difficulty now and its changes, from an answer in mempool's shape. */
function readDifficulty(answer: z.infer<typeof history>, now: number, source: string): Figures {
  const retargets: PastRetarget[] = answer.difficulty
    .filter(({ height }) => height % BLOCKS === 0)
    .sort(byTime);
  return {
    ...(answer.currentDifficulty > 0 && { difficulty: figure(answer.currentDifficulty, now, source) }),
    ...(retargets.length > 0 && { retargets: figure(retargets, now, source) }),
  };
}

/** Difficulty and its changes only: for servers whose hash rates are not daily. */
export function readRetargets(answer: unknown, now: number, source: string): Figures {
  return readDifficulty(history.parse(answer), now, source);
}

/** Difficulty, its changes, and the mean hash rate of each day in H/s, stamped with the midnight that ends it. */
export function readHashrate(answer: unknown, now: number, source = 'mempool'): Figures {
  const parsed = history.parse(answer);
  const days = parsed.hashrates
    .map(({ timestamp, avgHashrate }) => ({ at: timestamp, hashrate: avgHashrate }))
    .filter(({ hashrate }) => hashrate > 0)
    .sort(byTime);
  const last = days.at(-1);
  return {
    ...readDifficulty(parsed, now, source),
    ...(last && { hashrate: figure(days, last.at, source) }),
  };
}

// Satoshis, as text.
const stats = z.object({
  startBlock: z.number().int().min(0),
  endBlock: z.number().int().min(0),
  totalFee: numeric(0, 1e13),
});

/** Reward of the next block, BTC: its subsidy, and the mean fees of the last day's blocks. Height of the last one. */
export function readReward(answer: unknown, now: number, source = 'mempool'): Figures {
  const { startBlock, endBlock, totalFee } = stats.parse(answer);
  const fees = totalFee / SATS / (endBlock - startBlock + 1);
  const next = reward.parse(subsidyAtHeight(endBlock + 1) + fees);
  return { reward: figure(next, now, source), height: figure(endBlock, now, source) };
}

/** The price in the currencies that mempool.space follows. */
export const mempoolPrices: Endpoint = {
  id: 'mempool/prices',
  url: () => `${BASE}/prices`,
  read: (answer) => readPrices(answer),
};

/** The next change of difficulty. */
export const mempoolAdjustment: Endpoint = {
  id: 'mempool/difficulty-adjustment',
  url: () => `${BASE}/difficulty-adjustment`,
  read: (answer, now) => readAdjustment(answer, now),
};

/** A year of hash rates, the difficulty and its changes. */
export const mempoolHashrate: Endpoint = {
  id: 'mempool/hashrate',
  url: () => `${BASE}/mining/hashrate/1y`,
  read: (answer, now) => readHashrate(answer, now),
};

/** What a block pays, by the last day’s blocks. */
export const mempoolReward: Endpoint = {
  id: 'mempool/reward-stats',
  url: () => `${BASE}/mining/reward-stats/144`,
  read: (answer, now) => readReward(answer, now),
};
