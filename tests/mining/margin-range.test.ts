import { describe, expect, test } from 'vitest';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { yearOfMargins } from '@/utils/mining/margin-range';

const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const inputs = { basis: DEFAULT_BASIS, rig };

describe('the year before the founding article', () => {
  const range = yearOfMargins(Date.UTC(2025, 11, 6), 0.135, inputs);

  test('saw its best margin at the price record of October, its worst on the day itself', () => {
    expect(range?.high).toBeGreaterThan(0.6);
    expect(range?.high).toBeLessThan(1.2);
    expect(range?.low).toBeLessThanOrEqual(0.135);
    expect(range?.low).toBeGreaterThan(-0.05);
  });
});

test('today counts: a margin never seen in the weeks before widens the range', () => {
  expect(yearOfMargins(Date.UTC(2025, 11, 6), -0.4, inputs)?.low).toBe(-0.4);
});

test('where the history does not reach there is no range', () => {
  expect(yearOfMargins(Date.UTC(2030, 0, 1), 0.2, inputs)).toBeNull();
});
