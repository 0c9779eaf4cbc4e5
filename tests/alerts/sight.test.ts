import { expect, test } from 'vitest';
import { sightOf } from '@/utils/alerts/sight-of';
import type { KnownFigures } from '@/utils/figures/figure';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';

const HOUR = 3_600_000;
const now = Date.parse('2025-12-06T12:00Z');
const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const figure = <T>(value: T, hoursOld = 0) => ({ value, observedAt: now - hoursOld * HOUR, source: 'test' });
const figures: KnownFigures = {
  price: figure({ USD: 90_000 }),
  difficulty: figure(149.3e12),
  reward: figure(3.149),
  mpi: figure(-0.9),
};
const sight = (known: KnownFigures) =>
  sightOf(
    standingOf({ figures: known, basis: DEFAULT_BASIS, rig, lastBands: null, now }),
    known,
    DEFAULT_BASIS,
    now,
  );

test('fresh figures can be told of', () => {
  expect(sight(figures)).toMatchObject({
    verdict: 'squeezed-holding-thinning-out',
    mpi: -0.9,
    difficulty: 149.3e12,
  });
  expect(sight(figures).margin).toBeCloseTo(0.145, 2);
  expect(sight(figures).record).toBeGreaterThan(155e12);
});

test('of an old price neither margin nor verdict', () => {
  expect(sight({ ...figures, price: figure({ USD: 90_000 }, 2) })).toMatchObject({
    verdict: null,
    margin: null,
    mpi: -0.9,
  });
});

test('without fresh flows there is a margin but no verdict', () => {
  const seen = sight({ ...figures, mpi: figure(-0.9, 24 * 30) });
  expect(seen).toMatchObject({ verdict: null, mpi: null });
  expect(seen.margin).not.toBeNull();
});

test('of an old difficulty nothing but the flows', () => {
  expect(sight({ ...figures, difficulty: figure(149.3e12, 48) })).toMatchObject({
    verdict: null,
    margin: null,
    difficulty: null,
    record: null,
    mpi: -0.9,
  });
});
