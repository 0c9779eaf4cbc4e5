import { describe, expect, test } from 'vitest';
import { mpiAt } from '@/components/mpi-scale';

import { BAND_ORDER } from '@/utils/looks';
import { MARGIN_BANDS, marginBand } from '@/utils/mining/bands';
import { marginAt } from '@/utils/mining/margin-scale';

describe('the gauge', () => {
  test.each(MARGIN_BANDS.slice(1).map(({ name, from }) => [name, from] as const))(
    '%s begins at its cut',
    (name, from) => {
      expect(marginAt(from)).toBeCloseTo(BAND_ORDER.indexOf(name) / 5, 10);
    },
  );

  test('the needle never leaves the part of its band', () => {
    for (let margin = -0.9; margin < 6; margin += 0.013) {
      const part = Math.min(4, Math.floor(marginAt(margin) * 5 + 1e-9));
      expect(BAND_ORDER[part]).toBe(marginBand(margin));
    }
  });

  test('a higher margin is never drawn lower, and nothing is drawn outside', () => {
    let last = 0;
    for (let margin = -2; margin < 20; margin += 0.05) {
      const place = marginAt(margin);
      expect(place).toBeGreaterThanOrEqual(last);
      expect(place).toBeLessThanOrEqual(1);
      last = place;
    }
  });
});

describe('the MPI scale', () => {
  test('starts at the floor, stays open above, and is skewed', () => {
    expect(mpiAt(-1)).toBe(0);
    expect(mpiAt(9.43)).toBeLessThan(1);
    expect(mpiAt(40)).toBe(1);
    expect(mpiAt(0) - mpiAt(-1)).toBeGreaterThan(mpiAt(8) - mpiAt(7));
  });

  test('readings below the floor are drawn at it', () => {
    expect(mpiAt(-1.3)).toBe(0);
  });
});
