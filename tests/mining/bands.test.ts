import { describe, expect, test } from 'vitest';
import { marginBand, mpiBand } from '@/utils/mining/bands';

test.each([
  [-0.5, 'underwater'],
  [-0.0001, 'underwater'],
  [0, 'squeezed'],
  [0.206, 'squeezed'],
  [0.25, 'thin'],
  [0.59, 'thin'],
  [0.6, 'comfortable'],
  [1.49, 'comfortable'],
  [1.5, 'fat'],
  [40, 'fat'],
] as const)('a margin over cost of %d is %s', (margin, band) => {
  expect(marginBand(margin)).toBe(band);
});

test.each([
  [-1, 'holding'],
  [-0.01, 'holding'],
  [0, 'normal'],
  [1.99, 'normal'],
  [2, 'distributing'],
  [9.43, 'distributing'],
] as const)('an MPI of %d is %s', (mpi, band) => {
  expect(mpiBand(mpi)).toBe(band);
});

describe('names do not flicker', () => {
  test('a margin keeps its band within two points beyond a cut, either way', () => {
    expect(marginBand(0.265, 'squeezed')).toBe('squeezed');
    expect(marginBand(0.271, 'squeezed')).toBe('thin');
    expect(marginBand(0.235, 'thin')).toBe('thin');
    expect(marginBand(0.229, 'thin')).toBe('squeezed');
  });

  test('an MPI keeps its band within 0.1 beyond a cut, either way', () => {
    expect(mpiBand(0.09, 'holding')).toBe('holding');
    expect(mpiBand(0.11, 'holding')).toBe('normal');
    expect(mpiBand(1.95, 'distributing')).toBe('distributing');
    expect(mpiBand(1.85, 'distributing')).toBe('normal');
  });

  test('a jump over a whole band is believed at once', () => {
    expect(marginBand(0.9, 'squeezed')).toBe('comfortable');
    expect(marginBand(-0.3, 'fat')).toBe('underwater');
    expect(mpiBand(-0.9, 'distributing')).toBe('holding');
  });

  test('a margin that swings around a cut changes its name at most once', () => {
    let band = marginBand(0.24);
    const names = [0.26, 0.245, 0.255, 0.268, 0.25, 0.262].map((margin) => {
      band = marginBand(margin, band);
      return band;
    });
    expect(new Set(names)).toEqual(new Set(['squeezed']));
  });
});
