import { expect, test } from 'vitest';
import { askedSum } from '@/utils/prices/asked-sum';

test.each([
  ['85000', 85_000, 'USD'],
  ['$85,000', 85_000, 'USD'],
  ['85.000 €', 85_000, 'EUR'],
  ['€ 85 000', 85_000, 'EUR'],
  ['85k', 85_000, 'USD'],
  ['at 1.25 million dollars', 1_250_000, 'USD'],
  ['85,5 Tsd. Euro', 85_500, 'EUR'],
  ['CHF 68’400.50', 68_400.5, 'CHF'],
  ['1250万円', 12_500_000, 'JPY'],
  ['R$ 450 mil', 450_000, 'BRL'],
  ['７２０００ドル', 72_000, 'USD'],
])('"%s" asks about %d %s', (text, value, currency) => {
  expect(askedSum(text)).toEqual({ value, currency });
});

test.each(['', 'moon', '0', '$0.00', '12.3.4.5'])('"%s" asks about nothing', (text) => {
  expect(askedSum(text)).toBeNull();
});
