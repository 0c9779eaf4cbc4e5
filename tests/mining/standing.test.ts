import { describe, expect, test } from 'vitest';
import type { KnownFigures } from '@/utils/figures/figure';
import { type Basis, DEFAULT_BASIS } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import { autumn2025 } from './hashrates';

const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const now = Date.parse('2025-12-06T12:00Z');
const figure = <T>(value: T, observedAt = now) => ({ value, observedAt, source: 'test' });
const pinned: Basis = { kind: 'published', id: 'coinshares-2025q2', rolled: false };

/** December 2025 as an article told it: nothing of the network but a difficulty at its record. */
const asTold: KnownFigures = {
  price: figure({ USD: 90_000 }),
  difficulty: figure(155_973_032_196_071.9),
  reward: figure(3.149),
  mpi: figure(-0.9, Date.parse('2025-12-05')),
};
/** The same day as it was measured. */
const asMeasured: KnownFigures = {
  ...asTold,
  price: figure({ USD: 89_170 }),
  difficulty: figure(149_301_205_959_700),
  hashrate: figure(autumn2025()),
  retargets: figure([
    { at: Date.parse('2025-11-12T18:21Z'), height: 923_328, difficulty: 152_271_405_447_597.38 },
    { at: Date.parse('2025-11-27T00:51Z'), height: 925_344, difficulty: 149_301_205_959_699.91 },
  ]),
};

const standing = (figures: KnownFigures, basis: Basis = DEFAULT_BASIS, at = now) =>
  standingOf({ figures, basis, rig, lastBands: null, now: at });

describe('the day this began with', () => {
  test('cost pinned, difficulty at its record: squeezed but holding', () => {
    const seen = standing(asTold, pinned);
    expect(seen.cost.usd).toBe(74_600);
    expect(seen.marginOverCost).toBeCloseTo(0.206, 3);
    expect(seen.marginOfPrice).toBeCloseTo(0.171, 3);
    expect(seen.record.distance).toBe(0);
    expect(seen.mpi).toBe('fresh');
    expect(seen.bands).toEqual({ margin: 'squeezed', mpi: 'holding', network: 'expanding' });
    expect(seen.verdict).toBe('squeezed-but-holding');
  });

  test('live cost and the measured ribbon: squeezed, holding, thinning out', () => {
    const seen = standing(asMeasured);
    expect(seen.cost.usd / 78_566).toBeCloseTo(1, 3);
    expect(seen.marginOverCost).toBeCloseTo(0.135, 2);
    expect(seen.network).toEqual({ state: 'contracting', by: 'ribbon' });
    expect(seen.verdict).toBe('squeezed-holding-thinning-out');
  });
});

describe('what is old or unknown', () => {
  test('a stale MPI does not enter the verdict', () => {
    const seen = standing(asTold, pinned, now + 30 * 86_400_000);
    expect(seen.mpi).toBe('stale');
    expect(seen.verdict).toBe('squeezed-flows-unknown');
  });

  test('nor does one that was never had', () => {
    const { mpi: _, ...without } = asTold;
    expect(standing(without, pinned)).toMatchObject({ mpi: 'unknown', verdict: 'squeezed-flows-unknown' });
  });

  test('an old hash-rate history is not a ribbon of today', () => {
    const seen = standing(asMeasured, DEFAULT_BASIS, now + 10 * 86_400_000);
    expect(seen.network.by).toBe('retargets');
  });
});

test('difficulty stands below the record of 29 October 2025', () => {
  const { record } = standing({ ...asTold, difficulty: figure(132_716_002_350_731.3) });
  expect(record.difficulty).toBeCloseTo(155_973_032_196_071.9, -1);
  expect(new Date(record.at).toISOString().slice(0, 10)).toBe('2025-10-29');
  expect(record.distance).toBeCloseTo(-0.149, 3);
});

test('a new record counts at once', () => {
  expect(standing({ ...asTold, difficulty: figure(160e12) }).record).toMatchObject({
    difficulty: 160e12,
    distance: 0,
  });
});
