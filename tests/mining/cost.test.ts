import { describe, expect, test } from 'vitest';
import type { Rig } from '@/utils/mining/basis';
import { costOf } from '@/utils/mining/cost';
import { costAt } from '@/utils/mining/cost-at';
import { phDaysPerBtc } from '@/utils/mining/cost-model';
import { PUBLISHED_COSTS } from '@/utils/mining/published';
import { PUBLISHED_ORIGINS } from '@/utils/mining/published-origins';

const rig: Rig = {
  efficiencyJPerTh: 17.5,
  usdPerKwh: 0.07,
  pue: 1.05,
  overheadUsdPerPhDay: 0,
  poolFeePct: 2,
};
const december = {
  rig,
  difficulty: 149_301_205_959_700,
  reward: 3.149,
  at: Date.parse('2025-12-06T12:00Z'),
};

describe('the cost of a day', () => {
  test('a preset comes with ±10 %', () => {
    const cost = costOf({ ...december, basis: { kind: 'preset', id: 'listed_cash' } });
    expect(cost.usd / 78_566).toBeCloseTo(1, 3);
    expect(cost.low).toBeCloseTo(cost.usd * 0.9, 6);
    expect(cost.high).toBeCloseTo(cost.usd * 1.1, 6);
    expect(cost.asOf).toBe(december.at);
  });

  test('a pinned figure is what was published, dated by its period', () => {
    const cost = costOf({
      ...december,
      basis: { kind: 'published', id: 'coinshares-2025q2', rolled: false },
    });
    expect(cost).toEqual({ usd: 74_600, low: 74_600, high: 74_600, asOf: Date.parse('2025-06-30') });
  });

  test('a pinned figure brings the range that its source gave', () => {
    const cost = costOf({
      ...december,
      basis: { kind: 'published', id: 'coinshares-2024q4', rolled: false },
    });
    expect([cost.low, cost.usd, cost.high]).toEqual([75_767, 82_162, 82_162]);
  });

  test('rolled forward, 74,600 of the second quarter becomes about 84,700 by December, between 83,500 and 91,400', () => {
    const cost = costOf({ ...december, basis: { kind: 'published', id: 'coinshares-2025q2', rolled: true } });
    expect(cost.low / 83_500).toBeCloseTo(1, 2);
    expect(cost.usd / 84_700).toBeCloseTo(1, 2);
    expect(cost.high / 91_400).toBeCloseTo(1, 2);
    expect(cost.asOf).toBe(december.at);
  });

  test("the user's rig: the pool keeps its fee", () => {
    const without = costOf({ ...december, basis: { kind: 'rig' }, rig: { ...rig, poolFeePct: 0 } }).usd;
    const phDays = phDaysPerBtc(december.difficulty, december.reward);
    expect(without).toBeCloseTo(phDays * 24 * 17.5 * 1.05 * 0.07, 6);
    expect(costOf({ ...december, basis: { kind: 'rig' } }).usd).toBeCloseTo(without / 0.98, 6);
  });

  test('an id of another version falls back to something known', () => {
    const basis = { kind: 'published', id: 'nobody-1999', rolled: false } as const;
    expect(costOf({ ...december, basis }).usd).toBe(PUBLISHED_COSTS[0]?.usd);
  });
});

describe('published figures', () => {
  test.each(PUBLISHED_COSTS)(
    '$id: an origin, days in order, work per bitcoin as in the history',
    (figure) => {
      expect(PUBLISHED_ORIGINS[figure.id]).toBeDefined();
      expect(Date.parse(figure.from)).toBeLessThanOrEqual(Date.parse(figure.to));
      expect(Date.parse(figure.from)).toBeLessThanOrEqual(Date.parse(figure.published));
      // Over the days of its period the bundled history must give about the work that the figure is rolled from;
      // quarters that were restated at the halved subsidy are the exception and are known by their wording.
      if (/^coinshares-2024q[12]/.test(figure.id)) return;
      const middle = (Date.parse(figure.from) + Date.parse(figure.to)) / 2;
      const power = costAt(middle, { basis: { kind: 'preset', id: 'high_cost_marginal' }, rig });
      expect(Math.abs((power?.usd ?? 0) / (24 * 32 * 0.05) / figure.phDays - 1)).toBeLessThan(0.08);
    },
  );

  test("the model's mean error over CoinShares' cash costs is at most 8 %", () => {
    const errors = PUBLISHED_COSTS.filter(
      ({ source, like }) => source === 'CoinShares' && like === 'listed_cash',
    ).map((figure) => {
      const middle = (Date.parse(figure.from) + Date.parse(figure.to)) / 2;
      const model = costOf({
        basis: { kind: 'preset', id: 'listed_cash' },
        rig,
        // Difficulty that means the figure's own work per bitcoin at a reward of one.
        difficulty: (figure.phDays * 86_400e15) / 2 ** 32,
        reward: 1,
        at: middle,
      });
      return Math.abs(model.usd / figure.usd - 1);
    });
    expect(errors.length).toBeGreaterThanOrEqual(6);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.08);
  });
});

describe('the cost of a past day', () => {
  const basis = { kind: 'preset', id: 'listed_cash' } as const;

  test('an article of 6 December 2025 is judged by 78.6 thousand', () => {
    expect((costAt(Date.parse('2025-12-06T12:00Z'), { basis, rig })?.usd ?? 0) / 78_566).toBeCloseTo(1, 2);
  });

  test('a halving doubles the cost', () => {
    const before = costAt(Date.parse('2024-04-18T00:00Z'), { basis, rig })?.usd ?? 0;
    const after = costAt(Date.parse('2024-04-28T00:00Z'), { basis, rig })?.usd ?? 0;
    expect(after / before).toBeGreaterThan(1.6);
  });

  test('what the history does not reach is unknown', () => {
    expect(costAt(Date.parse('2008-12-01'), { basis, rig })).toBeNull();
    expect(costAt(Date.parse('2027-12-01'), { basis, rig })).toBeNull();
  });

  test('retargets that were fetched since extend it', () => {
    const retargets = [{ at: Date.parse('2027-11-25'), height: 2016 * 520, difficulty: 200e12 }];
    expect(costAt(Date.parse('2027-12-01'), { basis, rig, retargets })?.usd).toBeGreaterThan(50_000);
  });

  test('a pinned figure stays what it is', () => {
    const pinned = { kind: 'published', id: 'coinshares-2025q2', rolled: false } as const;
    expect(costAt(Date.parse('2020-01-01'), { basis: pinned, rig })?.usd).toBe(74_600);
  });
});
