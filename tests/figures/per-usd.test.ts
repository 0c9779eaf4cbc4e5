import { expect, test } from 'vitest';
import { perUsd } from '@/utils/figures/per-usd';

const AT = Date.UTC(2025, 11, 6);

test('units for a dollar go by prices of a bitcoin, or else by rates; stablecoins are dollars', () => {
  const rates = perUsd({
    price: { value: { USD: 90_000, EUR: 76_500 }, observedAt: AT, source: 'mempool' },
    rates: { value: { JPY: 150, EUR: 0.8, USDT: 1.1 }, observedAt: AT, source: 'coinbase' },
  });
  expect(rates.EUR).toBeCloseTo(0.85, 10);
  expect(rates.JPY).toBe(150);
  expect(rates.USDT).toBe(1);
  expect(rates.USD).toBe(1);
  expect(rates.CHF).toBeUndefined();
});

test('with no price there are the rates', () => {
  const rates = perUsd({ rates: { value: { JPY: 150 }, observedAt: AT, source: 'coinbase' } });
  expect(rates).toMatchObject({ USD: 1, JPY: 150 });
});
