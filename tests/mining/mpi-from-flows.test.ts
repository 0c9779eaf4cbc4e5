import { describe, expect, test } from 'vitest';
import { type FlowDay, mpiFromFlows } from '@/utils/mining/mpi-from-flows';

const DAY = 86_400_000;
const START = Date.UTC(2024, 10, 29);

/** So many days of outflows at a steady price. */
const days = (count: number, btcOf: (index: number) => number): FlowDay[] =>
  Array.from({ length: count }, (_, index) => ({ at: START + index * DAY, btc: btcOf(index), usd: 90_000 }));

describe('the MPI worked out from outflows', () => {
  test('of a single day unlike all others is what the definition gives by hand', () => {
    // All ratios but the last are 1, so that the z-score is √364 × √(364 ÷ 365), whatever the size of the spike.
    for (const spike of [250, 4000]) {
      const worked = mpiFromFlows(days(730, (index) => (index === 729 ? spike : 100)));
      expect(worked?.value).toBeCloseTo(Math.sqrt(364) * Math.sqrt(364 / 365), 6);
      expect(worked?.at).toBe(START + 729 * DAY);
    }
  });

  test('is below nought when less leaves than usual, and above when more does', () => {
    const usual = (index: number) => 100 + 30 * Math.sin(index);
    const quiet = mpiFromFlows(days(740, (index) => (index === 739 ? 20 : usual(index))));
    const busy = mpiFromFlows(days(740, (index) => (index === 739 ? 260 : usual(index))));
    expect(quiet?.value).toBeLessThan(-2);
    expect(busy?.value).toBeGreaterThan(2);
  });

  test('counts flows in dollars, and tells by its error what it would be in coins', () => {
    const steady = days(730, (index) => 100 + 30 * Math.sin(index));
    const risen = steady.map((day, index) => ({ ...day, usd: index > 720 ? 180_000 : 90_000 }));
    const [before, after] = [mpiFromFlows(steady), mpiFromFlows(risen)];
    expect(after?.value).toBeGreaterThan((before?.value ?? 0) + 1);
    expect(after?.error).toBeGreaterThan(1);
    expect(before?.error).toBeLessThan(0.1);
  });

  test('does not depend on the order of the days, nor on how large flows are in all', () => {
    const some = days(730, (index) => 100 + 30 * Math.sin(index));
    const tenfold = some.map((day) => ({ ...day, btc: day.btc * 10 })).reverse();
    expect(mpiFromFlows(tenfold)?.value).toBeCloseTo(mpiFromFlows(some)?.value ?? Number.NaN, 9);
  });

  test.each([
    ['less than two years', days(729, () => 100)],
    ['two years with a hole of a quarter', [...days(400, () => 100), ...days(820, () => 120).slice(490)]],
    ['days that are all the same', days(730, () => 100)],
    ['nothing', []],
  ])('is not known from %s', (_, some) => {
    expect(mpiFromFlows(some)).toBeNull();
  });
});
