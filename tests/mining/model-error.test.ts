import { expect, test } from 'vitest';
import { comparedToPublished, meanError } from '@/utils/mining/model-error';

const compared = comparedToPublished();
const errorOf = (id: string) => compared.find(({ figure }) => figure.id === id)?.error;

// The fit's own table: model against CoinShares' cash costs, in percent.
test.each([
  ['coinshares-2024q1', 7.1],
  ['coinshares-2024q2', 5.6],
  ['coinshares-2024q3', 3.9],
  ['coinshares-2024q4', -24.5],
  ['coinshares-2025q2', -6.0],
  ['coinshares-2025q4', -0.3],
])('%s: the model is off by %d %%', (id, percent) => {
  expect((errorOf(id) ?? Number.NaN) * 100).toBeCloseTo(percent, 0);
});

test('on average by 7.9 %', () => {
  expect(meanError(compared, 'listed_cash')).toBeCloseTo(0.079, 2);
});

test('and it is not held against figures that count something else', () => {
  expect(errorOf('macromicro-2025-09')).toBeNull();
  expect(meanError([], 'listed_cash')).toBeNull();
});
