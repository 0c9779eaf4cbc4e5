import { describe, expect, test } from 'vitest';
import {
  mempoolAdjustment,
  mempoolHashrate,
  mempoolPrices,
  mempoolReward,
} from '@/utils/figures/sources/mempool';
import adjustmentAnswer from '../answers/mempool-difficulty-adjustment.json';
import hashrateAnswer from '../answers/mempool-hashrate.json';
import pricesAnswer from '../answers/mempool-prices.json';
import rewardAnswer from '../answers/mempool-reward-stats.json';

const now = Date.parse('2026-11-30T12:00:00Z');

describe('mempool.space', () => {
  test('prices: seconds, and neither −1 nor 0 is a price', () => {
    expect(mempoolPrices.read(pricesAnswer, now).price).toEqual({
      value: { USD: 91_240, EUR: 78_410, GBP: 68_120, AUD: 139_800, JPY: 14_120_500 },
      observedAt: now,
      source: 'mempool',
    });
  });

  test.each([-1, 0, 5, 1e9, '91240 USD', null])('a dollar price of %s is refused', (USD) => {
    expect(() => mempoolPrices.read({ ...pricesAnswer, USD }, now)).toThrow();
  });

  test('milliseconds where seconds are due are refused', () => {
    expect(() => mempoolPrices.read({ ...pricesAnswer, time: now }, now)).toThrow();
  });

  test('the next retarget: percents, and milliseconds', () => {
    expect(mempoolAdjustment.read(adjustmentAnswer, now).retarget?.value).toEqual({
      at: Date.parse('2026-12-05T12:00:00Z'),
      change: 0.0231,
      remainingBlocks: 762,
    });
    const documented = { ...adjustmentAnswer, estimatedRetargetDate: now / 1000 };
    expect(() => mempoolAdjustment.read(documented, now)).toThrow();
  });

  test('difficulty, its changes, and daily hash rates', () => {
    const { difficulty, retargets, hashrate } = mempoolHashrate.read(hashrateAnswer, now);
    expect(difficulty?.value).toBe(134_100_000_000_000.5);
    expect(retargets?.value).toHaveLength(7);
    expect(retargets?.value.at(-1)).toMatchObject({ height: 973_728, at: now - 9 * 86_400_000 });
    expect(hashrate?.value).toHaveLength(90);
    expect(hashrate?.observedAt).toBe(Date.parse('2026-11-30T00:00:00Z'));
  });

  test('a node that is down leaves the difficulty open; the rest still counts', () => {
    const { difficulty, hashrate } = mempoolHashrate.read({ ...hashrateAnswer, currentDifficulty: 0 }, now);
    expect(difficulty).toBeUndefined();
    expect(hashrate?.value).toHaveLength(90);
  });

  test('the reward: satoshis as text, the subsidy and the mean fees of the last blocks', () => {
    expect(mempoolReward.read(rewardAnswer, now).reward?.value).toBeCloseTo(3.125 + 2.84112034 / 144, 9);
  });

  test('the block after a halving pays the new subsidy', () => {
    const eve = { ...rewardAnswer, startBlock: 1_049_856, endBlock: 1_049_999, totalFee: '144000000' };
    expect(mempoolReward.read(eve, now).reward?.value).toBeCloseTo(1.5625 + 0.01, 9);
  });
});
