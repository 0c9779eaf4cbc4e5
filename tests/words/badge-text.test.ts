import { describe, expect, test } from 'vitest';
import type { KnownFigures } from '@/utils/figures/figure';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import { BADGE_CHOICES, badgeText } from '@/utils/words/badge-text';

const now = Date.parse('2025-12-06T12:00Z');
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const figure = <T>(value: T) => ({ value, observedAt: now, source: 'test' });
const known = (usd: number, mpi?: number): KnownFigures => ({
  price: figure({ USD: usd }),
  difficulty: figure(149.3e12),
  reward: figure(3.149),
  ...(mpi !== undefined && { mpi: figure(mpi) }),
});
const standing = (figures: KnownFigures) =>
  standingOf({ figures, basis: DEFAULT_BASIS, rig, lastBands: null, now });
const text = (choice: (typeof BADGE_CHOICES)[number], usd: number, mpi?: number) => {
  const figures = known(usd, mpi);
  return badgeText(choice, standing(figures), figures);
};

describe('the badge', () => {
  test('shows what was chosen', () => {
    expect(BADGE_CHOICES.map((choice) => text(choice, 90_000, -0.9))).toEqual([
      '+15%',
      '▽',
      '79k',
      '90k',
      '38.2',
      '−0.9',
      '',
    ]);
  });

  test.each([
    [78_600, '0%'],
    [70_000, '−11%'],
    [250_000, '+218'],
    [900_000, '11×'],
  ])('margin at %d: %s', (usd, shown) => {
    expect(text('margin', usd)).toBe(shown);
  });

  test.each([
    [950, '950'],
    [8_560, '8.6k'],
    [9_990, '10k'],
    [125_400, '125k'],
    [999_900, '1M'],
    [1_240_000, '1.2M'],
  ])('a price of %d: %s', (usd, shown) => {
    expect(text('price', usd)).toBe(shown);
  });

  test.each([
    [9.43, '+9.4'],
    [12.3, '+12'],
    [-0.04, '0'],
    [undefined, '?'],
  ])('an MPI of %d: %s', (mpi, shown) => {
    expect(text('mpi', 90_000, mpi)).toBe(shown);
  });

  test('never needs more than four characters', () => {
    for (const choice of BADGE_CHOICES) {
      for (const usd of [10, 999, 1_000, 99_999, 999_499, 5_000_000]) {
        expect(text(choice, usd, -1.234).length).toBeLessThanOrEqual(4);
      }
    }
  });
});
