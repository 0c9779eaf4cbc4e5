import { describe, expect, test } from 'vitest';
import type { Figures } from '@/utils/figures/figure';
import { anchorOf } from '@/utils/mining/anchor';
import { costOf } from '@/utils/mining/cost';
import { fleetEfficiency, fleetEfficiencyAt } from '@/utils/mining/efficiency';
import { impliedEfficiency, isExtrapolated } from '@/utils/mining/fleet-check';
import { DEFAULT_RIG } from '@/utils/mining/rig';
import { standingOf } from '@/utils/mining/standing';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 20);
const DIFFICULTY = 132.7e12;
const HASHRATE = (DIFFICULTY * 2 ** 32) / 600;

const figure = <T>(value: T, observedAt = AT) => ({ value, observedAt, source: 'test' });
const week = (hashrate: number) =>
  figure(Array.from({ length: 30 }, (_, index) => ({ at: AT - (28 - index) * DAY, hashrate })));

/** Cambridge’s power that an efficiency of so many J/TH takes at that difficulty, 10 % of it for cooling. */
const power = (jPerTh: number, at = AT) => {
  const guess = (jPerTh * HASHRATE * 1.1) / 1e21;
  return figure({ low: guess / 2, guess, high: guess * 1.8 }, at);
};
const known: Figures = { power: power(17), difficulty: figure(DIFFICULTY), hashrate: week(HASHRATE) };

describe('Cambridge’s live power', () => {
  test('over the hash rate of its week is where the curve goes through on that day', () => {
    const anchor = anchorOf(known);
    expect(anchor?.at).toBe(AT);
    expect(anchor?.jPerTh).toBeCloseTo(17, 6);
    expect(fleetEfficiencyAt(AT, anchor)).toBeCloseTo(17, 6);
    expect(anchorOf({ ...known, hashrate: week(HASHRATE * 1.1) })?.jPerTh).toBeCloseTo(17 / 1.1, 6);
  });

  test('goes with the difficulty where the hash rate of the week is not known', () => {
    const { hashrate: _, ...others } = known;
    expect(anchorOf(others)?.jPerTh).toBeCloseTo(impliedEfficiency(power(17).value.guess, DIFFICULTY), 6);
  });

  test('that is far off the curve is not believed', () => {
    expect(anchorOf({ ...known, power: power(45) })).toBeNull();
    expect(anchorOf({ ...known, power: power(5) })).toBeNull();
    expect(anchorOf({ difficulty: figure(DIFFICULTY) })).toBeNull();
  });
});

describe('a curve that goes through a live anchor', () => {
  const anchor = anchorOf(known);

  test('is as it was for as long as published costs bear it out', () => {
    for (const year of [2012, 2020.4, 2024.48, 2025.18, 2025.87]) {
      expect(fleetEfficiency(year, anchor)).toBe(fleetEfficiency(year));
    }
  });

  test('has no step, and goes on with the trend', () => {
    for (let year = 2025.5; year < 2030; year += 0.01) {
      const [before, after] = [fleetEfficiency(year, anchor), fleetEfficiency(year + 0.01, anchor)];
      expect(Math.abs(after / before - 1)).toBeLessThan(0.01);
    }
    const later = AT + 200 * DAY;
    expect(fleetEfficiencyAt(later, anchor) / 17).toBeCloseTo(
      fleetEfficiencyAt(later) / fleetEfficiencyAt(AT),
      9,
    );
  });

  test('is not bent by an anchor from before its own end', () => {
    const old = { at: Date.UTC(2024, 0), jPerTh: 40 };
    expect(fleetEfficiency(2024.5, old)).toBe(fleetEfficiency(2024.5));
  });

  test('is called extrapolated a year after the anchor, not a year after its own last point', () => {
    expect(isExtrapolated(AT)).toBe(true);
    expect(isExtrapolated(AT, anchor)).toBe(false);
    expect(isExtrapolated(AT + 370 * DAY, anchor)).toBe(true);
  });
});

describe('a cost', () => {
  const inputs = { rig: DEFAULT_RIG, difficulty: DIFFICULTY, reward: 3.144, at: AT };
  const anchor = anchorOf(known);

  test('on a basis of the whole fleet goes by the anchor, and says so', () => {
    const basis = { kind: 'preset', id: 'global_electricity' } as const;
    const [curve, live] = [costOf({ ...inputs, basis }), costOf({ ...inputs, basis, anchor })];
    expect(live.usd / curve.usd).toBeCloseTo(17 / fleetEfficiencyAt(AT), 6);
    expect(live.anchoredAt).toBe(AT);
    expect(curve.anchoredAt).toBeUndefined();
  });

  test.each([
    [{ kind: 'preset', id: 'high_cost_marginal' } as const],
    [{ kind: 'rig' } as const],
    [{ kind: 'published', id: 'coinshares-2025q2', rolled: false } as const],
  ])('on %j does not', (basis) => {
    expect(costOf({ ...inputs, basis, anchor })).toEqual(costOf({ ...inputs, basis }));
  });

  test('is shown on the anchor wherever there is live power', () => {
    const figures = {
      ...known,
      price: figure({ USD: 90_000 }),
      difficulty: figure(DIFFICULTY),
      reward: figure(3.144),
    };
    const basis = { kind: 'preset', id: 'listed_cash' } as const;
    const { cost } = standingOf({ figures, basis, rig: DEFAULT_RIG, lastBands: null, now: AT });
    expect(cost.anchoredAt).toBe(AT);
    expect(cost.usd).toBe(costOf({ ...inputs, basis, anchor }).usd);
  });
});
