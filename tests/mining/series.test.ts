import { describe, expect, test } from 'vitest';
import { subsidyAt } from '@/utils/history/difficulty';
import { HALVINGS } from '@/utils/history/halvings';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { costAt } from '@/utils/mining/cost-at';
import { modelBasis, type SeriesInputs, weeklySeries } from '@/utils/mining/series';

const DAY = 86_400_000;
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const now = { at: Date.parse('2026-10-05T09:36Z'), price: 85_956, difficulty: 132.716e12, reward: 3.1444 };
const series = (more: Partial<SeriesInputs> = {}) =>
  weeklySeries({ basis: DEFAULT_BASIS, rig, now, ...more });

const weekOf = (weeks: ReturnType<typeof series>, day: string) => {
  const found = weeks.find(({ at }) => at === Date.parse(day));
  if (!found) throw new Error(`no week that ends ${day}`);
  return found;
};

describe('the long view', () => {
  test('runs from July 2010 to now, a week a step', () => {
    const weeks = series();
    expect(weeks[0]).toMatchObject({ at: Date.parse('2010-07-19'), price: 0.0858, network: null });
    expect(weeks.at(-1)).toMatchObject({ at: now.at, price: now.price, difficulty: now.difficulty });
    const steps = weeks.slice(1, -1).map(({ at }, index) => at - (weeks[index]?.at ?? 0));
    expect(new Set(steps)).toEqual(new Set([7 * DAY]));
  });

  test('bears the cost that any other day would be given, with its range', () => {
    const week = weekOf(series(), '2025-12-08');
    const cost = costAt(week.at, { basis: DEFAULT_BASIS, rig });
    expect(week.cost).toBe(cost?.usd);
    expect(week.low).toBeCloseTo((cost?.usd ?? 0) * 0.9, 6);
    expect(week.high).toBeCloseTo((cost?.usd ?? 0) * 1.1, 6);
    expect(week.margin).toBeCloseTo((week.price ?? 0) / (cost?.usd ?? 1) - 1, 10);
    expect(week.difficulty).toBeCloseTo(149_301_205_959_699.9, -1);
  });

  test('knows that the network shrank in December 2025 and grew the summer before', () => {
    const weeks = series();
    expect(weekOf(weeks, '2025-12-15').network).toBe('contracting');
    expect(weekOf(weeks, '2025-09-15').network).toBe('expanding');
  });

  test('says nothing of weeks that nothing is known of', () => {
    expect(weekOf(series(), '2026-09-14')).toMatchObject({ price: null, cost: null, margin: null });
  });
});

describe('continued live', () => {
  const retargets = [{ at: Date.parse('2026-09-05'), height: 953_568 + 2016 * 6, difficulty: 130e12 }];

  test('by retargets, prices noted and daily hash rates', () => {
    const hashrate = Array.from({ length: 70 }, (_, day) => ({
      at: Date.parse('2026-07-07') + day * DAY,
      hashrate: (1000 - day) * 1e18,
    }));
    const noted = [{ at: Date.parse('2026-09-13T08:00Z'), price: 64_000 }];
    const week = weekOf(series({ retargets, noted, hashrate }), '2026-09-14');
    expect(week).toMatchObject({ price: 64_000, difficulty: 130e12, network: 'contracting' });
    expect(week.margin).not.toBeNull();
  });

  test('but a price noted in another week is not this one’s', () => {
    const noted = [{ at: Date.parse('2026-09-01'), price: 64_000 }];
    expect(weekOf(series({ noted }), '2026-09-14').price).toBeNull();
  });
});

test('the past of a published figure is that of the preset that counts the same', () => {
  const allin: Basis = { kind: 'published', id: 'coinshares-2025q2-allin', rolled: false };
  expect(modelBasis(allin)).toEqual({ kind: 'preset', id: 'listed_allin' });
  expect(modelBasis({ kind: 'published', id: 'macromicro-2025-09', rolled: true })).toEqual(DEFAULT_BASIS);
  expect(modelBasis({ kind: 'rig' })).toEqual({ kind: 'rig' });
  expect(series({ basis: allin })[500]?.cost).toBe(
    series({ basis: { kind: 'preset', id: 'listed_allin' } })[500]?.cost,
  );
});

test.each(
  HALVINGS.map((at, index) => [new Date(at).toISOString().slice(0, 10), at, 50 / 2 ** index] as const),
)('the subsidy halved on %s', (_, at, before) => {
  expect(subsidyAt(at - 2 * DAY)).toBe(before);
  expect(subsidyAt(at + 2 * DAY)).toBe(before / 2);
});
