import { describe, expect, test } from 'vitest';
import type { KnownFigures } from '@/utils/figures/figure';
import { agedAt, standsUntil } from '@/utils/mining/aging';
import { standingOf } from '@/utils/mining/standing';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 12);

const known = (ages: { price: number; difficulty: number; mpi?: number }): KnownFigures => ({
  price: { value: { USD: 90_000 }, observedAt: NOW - ages.price, source: 'mempool' },
  difficulty: { value: 150e12, observedAt: NOW - ages.difficulty, source: 'mempool' },
  reward: { value: 3.15, observedAt: NOW, source: 'mempool' },
  ...(ages.mpi !== undefined && { mpi: { value: -0.4, observedAt: NOW - ages.mpi, source: 'user' } }),
});

const RIG = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const stand = (figures: KnownFigures, now: number) => ({
  ...standingOf({ figures, basis: { kind: 'preset', id: 'listed_cash' }, rig: RIG, lastBands: null, now }),
  aged: agedAt(figures, false, now),
});

describe('a margin is as old as the older of its sides', () => {
  test('both of today', () => {
    expect(agedAt(known({ price: MINUTE, difficulty: HOUR }), false, NOW)).toEqual({
      price: false,
      cost: false,
      since: null,
    });
  });

  test('a cost that is pinned has its own day', () => {
    const figures = known({ price: 2 * DAY, difficulty: 3 * DAY });
    expect(agedAt(figures, false, NOW).since).toBe(NOW - 3 * DAY);
    expect(agedAt(figures, true, NOW).since).toBe(NOW - 2 * DAY);
  });
});

describe('a standing stands', () => {
  test.each([
    ['until the price is old', { price: MINUTE, difficulty: HOUR, mpi: DAY }, 29 * MINUTE],
    ['until the difficulty is', { price: HOUR, difficulty: 20 * HOUR, mpi: DAY }, 4 * HOUR],
    ['until the MPI is', { price: HOUR, difficulty: 2 * DAY, mpi: 3 * DAY }, DAY],
    ['until a time that lies ahead has come near', { price: -2 * DAY, difficulty: 2 * DAY }, DAY],
  ])('%s', (_, ages, span) => {
    const figures = known(ages);
    const until = standsUntil(figures, NOW);
    expect(Math.abs(until - NOW - span)).toBeLessThanOrEqual(1);
    expect(stand(figures, until - 1)).toEqual(stand(figures, NOW));
    expect(stand(figures, until)).not.toEqual(stand(figures, NOW));
  });

  test('for good, once all of it is old', () => {
    const figures = known({ price: DAY, difficulty: 2 * DAY, mpi: 9 * DAY });
    expect(standsUntil(figures, NOW)).toBe(Number.POSITIVE_INFINITY);
    expect(stand(figures, NOW + 1000 * DAY)).toEqual(stand(figures, NOW));
  });
});
