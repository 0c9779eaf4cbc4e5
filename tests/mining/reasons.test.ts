import { expect, test } from 'vitest';
import { marginBand, mpiBand } from '@/utils/mining/bands';
import { marginNeighbours, mpiNeighbours, priceAtMargin } from '@/utils/mining/reasons';

test('a band ends where its neighbour begins', () => {
  const { below, above } = marginNeighbours('thin');
  expect(below).toEqual({ band: 'squeezed', cut: 0.25 });
  expect(above).toEqual({ band: 'comfortable', cut: 0.6 });
  expect([marginBand(0.2499), marginBand(0.25), marginBand(0.5999), marginBand(0.6)]).toEqual([
    'squeezed',
    'thin',
    'thin',
    'comfortable',
  ]);
});

test('the outer bands are open', () => {
  expect(marginNeighbours('underwater')).toEqual({ below: null, above: { band: 'squeezed', cut: 0 } });
  expect(marginNeighbours('fat').above).toBeNull();
  expect(mpiNeighbours('holding')).toEqual({ below: null, above: { band: 'normal', cut: 0 } });
  expect(mpiNeighbours('distributing')).toEqual({ below: { band: 'normal', cut: 2 }, above: null });
  expect(mpiBand(2)).toBe('distributing');
});

test('the price at a margin of 25 % over 60,000 is 75,000', () => {
  expect(priceAtMargin(60_000, 0.25)).toBe(75_000);
});
