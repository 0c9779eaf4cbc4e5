import { describe, expect, test } from 'vitest';
import { BAND_LOOKS, BAND_ORDER, GROUNDS, tokensCss } from '@/utils/looks';
import { contrast, distance, VISION } from './colour';

const THEMES = ['light', 'dark'] as const;
const eachBand = THEMES.flatMap((theme) => BAND_ORDER.map((band) => ({ theme, band })));

describe.each(eachBand)('$band on $theme', ({ theme, band }) => {
  const tones = BAND_LOOKS[band][theme];
  const grounds = GROUNDS[theme];

  test.each([
    ['text on its tint', tones.text, tones.tint],
    ['text on the page', tones.text, grounds.page],
    ['text on a raised surface', tones.text, grounds.raised],
    ['text on a sunken surface', tones.text, grounds.sunken],
    ['text on the solid colour', tones.onSolid, tones.solid],
    ['ink on the tint', grounds.text, tones.tint],
    ['muted ink on the tint', grounds.muted, tones.tint],
  ])('%s can be read', (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(THEMES)('ink, accent and error read on every ground of the %s theme', (theme) => {
  const { page, raised, sunken, text, muted, accent, onAccent, wrong, edge } = GROUNDS[theme];
  for (const ground of [page, raised, sunken]) {
    for (const ink of [text, muted, accent, wrong]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
});

describe.each(Object.entries(VISION))('with %s', (_, vision) => {
  test.each(THEMES)('all five solid colours differ on %s', (theme) => {
    for (const [index, one] of BAND_ORDER.entries()) {
      for (const other of BAND_ORDER.slice(index + 1)) {
        const apart = distance(BAND_LOOKS[one][theme].solid, BAND_LOOKS[other][theme].solid, vision);
        expect(apart, `${one} and ${other}`).toBeGreaterThan(0.08);
      }
    }
  });
});

test('each band has a sign of its own', () => {
  expect(new Set(BAND_ORDER.map((band) => BAND_LOOKS[band].sign)).size).toBe(5);
});

test('the style sheet names every band on light and on dark', () => {
  const css = tokensCss();
  for (const band of BAND_ORDER) {
    expect(css.split(`--${band}-on-solid:`)).toHaveLength(3);
  }
});
