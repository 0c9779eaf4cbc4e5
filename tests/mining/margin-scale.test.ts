import { describe, expect, test } from 'vitest';
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
