import { expect, test } from 'vitest';
import { marginOfPrice, marginOverCost } from '@/utils/mining/margin';

test('90,000 over 74,600 is +20.6 % over cost and 17.1 % of the price', () => {
  expect(marginOverCost(90_000, 74_600)).toBeCloseTo(0.206, 3);
  expect(marginOfPrice(90_000, 74_600)).toBeCloseTo(0.171, 3);
});

test('below cost the loss is larger as a share of the price', () => {
  expect(marginOverCost(70_000, 87_000)).toBeCloseTo(-0.195, 3);
  expect(marginOfPrice(70_000, 87_000)).toBeCloseTo(-0.243, 3);
});

test.each([0.5, 1.206, 3])('the two convert into each other at %d times the cost', (times) => {
  const over = marginOverCost(times * 50_000, 50_000);
  expect(marginOfPrice(times * 50_000, 50_000)).toBeCloseTo(over / (1 + over), 12);
});
