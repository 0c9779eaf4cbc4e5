import { describe, expect, test } from 'vitest';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { basisKey, type NotedDay, noted, noteOf, weekAgo } from '@/utils/mining/noted';
import { standingOf } from '@/utils/mining/standing';

const DAY = 86_400_000;
const now = Date.parse('2026-10-20T12:00Z');
const day = (daysAgo: number, basis: Basis = DEFAULT_BASIS): NotedDay => ({
  at: now - daysAgo * DAY,
  price: 80_000,
  cost: 70_000,
  difficulty: 1e14,
  mpi: null,
  margin: 'squeezed',
  network: 'expanding',
  verdict: 'squeezed-flows-unknown',
  basis: basisKey(basis),
});

describe('noting a day', () => {
  test('keeps the first note of a day', () => {
    const first = noted([], day(0));
    expect(noted(first, { ...day(0), at: now + 3_600_000, price: 1 })).toBe(first);
    expect(noted(first, day(-1))).toHaveLength(2);
  });

  test('is not confused by a clock that went back', () => {
    const today = [day(0)];
    expect(noted(today, day(300))).toBe(today);
  });

  test('forgets what is older than 400 days', () => {
    expect(noted([day(500), day(399), day(1)], day(0)).map(({ at }) => (now - at) / DAY)).toEqual([
      399, 1, 0,
    ]);
  });
});

describe('a week ago', () => {
  test('is the note nearest to seven days', () => {
    expect(weekAgo([day(9), day(8), day(6.5), day(1)], now, DEFAULT_BASIS)).toEqual(day(6.5));
  });

  test('is not known where the notes lie elsewhere or are of another basis', () => {
    expect(weekAgo([day(20), day(2)], now, DEFAULT_BASIS)).toBeNull();
    expect(weekAgo([day(7, { kind: 'rig' })], now, DEFAULT_BASIS)).toBeNull();
  });
});

test('a note keeps what a later day is compared by, and no MPI that was too old', () => {
  const figure = <T>(value: T, daysOld = 0) => ({ value, observedAt: now - daysOld * DAY, source: 'test' });
  const figures = {
    price: figure({ USD: 90_000 }),
    difficulty: figure(149.3e12),
    reward: figure(3.149),
    mpi: figure(-0.9, 30),
  };
  const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
  const standing = standingOf({ figures, basis: DEFAULT_BASIS, rig, lastBands: null, now });
  const note = noteOf(standing, figures, DEFAULT_BASIS, now);
  expect(note).toMatchObject({ at: now, price: 90_000, cost: standing.cost.usd, mpi: null });
  const fresh = { ...figures, mpi: figure(-0.9, 1) };
  expect(noteOf({ ...standing, mpi: 'fresh' }, fresh, DEFAULT_BASIS, now).mpi).toBe(-0.9);
  expect(weekAgo([note], now + 7 * DAY, DEFAULT_BASIS)).toBe(note);
});
