import { describe, expect, test } from 'vitest';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { costOf } from '@/utils/mining/cost';
import { phDaysPerBtc } from '@/utils/mining/cost-model';
import { breakEvens, MACHINES } from '@/utils/mining/machines';
import { termsOf, whatIf } from '@/utils/mining/what-if';

const at = Date.parse('2025-12-06');
const rig = { efficiencyJPerTh: 20, usdPerKwh: 0.06, pue: 1.1, overheadUsdPerPhDay: 3, poolFeePct: 2 };
const difficulty = 149_301_205_959_700;
const reward = 3.149;
const phDays = phDaysPerBtc(difficulty, reward);
const bands = { margin: 'squeezed', mpi: 'holding', network: 'contracting' } as const;

describe('supposing what is', () => {
  const bases: readonly Basis[] = [DEFAULT_BASIS, { kind: 'preset', id: 'listed_allin' }, { kind: 'rig' }];

  test.each(bases)('gives what is: %j', (basis) => {
    const terms = termsOf(basis, rig, at);
    const outcome = whatIf({ price: 90_000, ...terms }, { terms, phDays, bands });
    const { usd } = costOf({ basis, rig, difficulty, reward, at });
    expect(outcome.cost).toBeCloseTo(usd, 6);
    expect(outcome.marginOverCost).toBeCloseTo(90_000 / usd - 1, 10);
    expect(outcome.marginOfPrice).toBeCloseTo(1 - usd / 90_000, 10);
  });

  test('a published figure is supposed on the terms of its preset', () => {
    const published: Basis = { kind: 'published', id: 'coinshares-2025q2-allin', rolled: false };
    expect(termsOf(published, rig, at)).toEqual(termsOf({ kind: 'preset', id: 'listed_allin' }, rig, at));
  });
});

describe('supposing otherwise', () => {
  const terms = termsOf({ kind: 'rig' }, { ...rig, pue: 1, overheadUsdPerPhDay: 0, poolFeePct: 0 }, at);
  const suppose = (price: number, usdPerKwh = 0.07, efficiencyJPerTh = 20) =>
    whatIf({ price, usdPerKwh, efficiencyJPerTh }, { terms, phDays: 2000, bands });

  test('24 hours of 20 J/TH at 7 cents cost 33.60 for a PH/s: 67,200 over 2,000 such days', () => {
    expect(suppose(90_000).hashcost).toBeCloseTo(33.6, 10);
    expect(suppose(90_000).cost).toBeCloseTo(67_200, 6);
    expect(suppose(67_200).marginOverCost).toBeCloseTo(0, 10);
  });

  test('the verdict follows the price, flows and network staying as they are', () => {
    expect(suppose(60_000).verdict).toBe('switching-off');
    expect(suppose(80_000).verdict).toBe('squeezed-holding-thinning-out');
    expect(suppose(100_000).verdict).toBe('holding-with-a-cushion');
    expect(suppose(68_000).verdict).toBe('squeezed-holding-thinning-out');
  });

  test('at its break-even tariff nothing is left, whatever else the basis counts', () => {
    const all = termsOf({ kind: 'rig' }, rig, at);
    const asked = { price: 90_000, usdPerKwh: 0.06, efficiencyJPerTh: 20 };
    const { breakEvenUsdPerKwh } = whatIf(asked, { terms: all, phDays, bands });
    const there = whatIf({ ...asked, usdPerKwh: breakEvenUsdPerKwh }, { terms: all, phDays, bands });
    expect(there.marginOverCost).toBeCloseTo(0, 10);
  });

  test('where overheads alone eat the reward, no tariff is low enough', () => {
    const heavy = { ...terms, overheadUsdPerPhDay: 40 };
    const outcome = whatIf(
      { price: 60_000, usdPerKwh: 0, efficiencyJPerTh: 20 },
      { terms: heavy, phDays: 2000, bands },
    );
    expect(outcome.breakEvenUsdPerKwh).toBeLessThan(0);
  });

  test('unknown flows stay unknown', () => {
    const outcome = whatIf({ price: 60_000, ...terms }, { terms, phDays, bands: { ...bands, mpi: null } });
    expect(outcome.verdict).toMatch(/-flows-unknown$/);
  });
});

describe('machines', () => {
  test('of 30 J/TH earn nothing at 5 cents and a hashprice of 36; others in proportion', () => {
    for (const { machine, usdPerKwh } of breakEvens(36)) {
      expect(usdPerKwh * machine.efficiencyJPerTh).toBeCloseTo(30 * 0.05, 10);
    }
  });

  test('are a dozen or more, each once, the thriftiest first', () => {
    const efficiencies = MACHINES.map(({ efficiencyJPerTh }) => efficiencyJPerTh);
    expect(MACHINES.length).toBeGreaterThanOrEqual(12);
    expect(efficiencies).toEqual([...efficiencies].sort((a, b) => a - b));
    expect(new Set(MACHINES.map(({ name }) => name)).size).toBe(MACHINES.length);
  });
});
