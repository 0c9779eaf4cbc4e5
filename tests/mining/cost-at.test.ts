import { describe, expect, test } from 'vitest';
import { difficultyAt } from '@/utils/history/difficulty';
import { rewardAt } from '@/utils/history/price';
import { costAt } from '@/utils/mining/cost-at';
import { DEFAULT_RIG } from '@/utils/mining/rig';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Electricity alone, so that nothing but work and machines moves it. */
const inputs = { basis: { kind: 'preset', id: 'high_cost_marginal' }, rig: DEFAULT_RIG } as const;
const usdAt = (at: number) => costAt(at, inputs)?.usd ?? Number.NaN;

describe('the cost of a past day', () => {
  // Work for one bitcoin doubles with the halved subsidy; what the day’s fees and retargets add is taken out.
  test.each(['2012-11-28T15:24Z', '2016-07-09T16:46Z', '2020-05-11T19:23Z', '2024-04-20T00:09Z'])(
    'doubles at the halving of %s',
    (iso) => {
      const [before, after] = [Date.parse(iso) - DAY, Date.parse(iso) + DAY];
      const harder = (difficultyAt(after) ?? 0) / (difficultyAt(before) ?? 1);
      const poorer = (rewardAt(before) ?? 0) / (rewardAt(after) ?? 1);
      expect(usdAt(after) / usdAt(before) / harder).toBeCloseTo(poorer, 6);
      expect(poorer).toBeGreaterThan(1.7);
      expect(poorer).toBeLessThan(2.1);
    },
  );

  test('steps with difficulty at its record of 29 October 2025, and stays until the change of 12 November', () => {
    const record = Date.parse('2025-10-29T10:17:50Z');
    expect(usdAt(record + HOUR) / usdAt(record - HOUR)).toBeCloseTo(
      155_973_032_196_071.9 / 146_716_052_770_107.47,
      2,
    );
    expect(difficultyAt(record + HOUR)).toBeCloseTo(155_973_032_196_071.9, -1);
    expect(difficultyAt(Date.parse('2025-11-12T01:00Z'))).toBeCloseTo(155_973_032_196_071.9, -1);
    const within = usdAt(Date.parse('2025-11-09T00:00Z')) / usdAt(record + DAY);
    expect(Math.abs(within - 1)).toBeLessThan(0.01);
    expect(usdAt(Date.parse('2025-11-13T00:00Z')) / usdAt(Date.parse('2025-11-11T00:00Z'))).toBeLessThan(
      0.99,
    );
  });

  test('is known for every week since there is a price, and never nought', () => {
    for (let at = Date.UTC(2010, 6, 20); at < Date.UTC(2026, 5, 30); at += 7 * DAY) {
      expect(usdAt(at), new Date(at).toISOString()).toBeGreaterThan(0);
    }
  });
});
