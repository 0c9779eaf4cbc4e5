import { describe, expect, test } from 'vitest';
import { MONEY } from '@/utils/markets/money';
import { readQuote } from '@/utils/markets/quote-text';
import { canBePrice, currencyOf, type Spot } from '@/utils/markets/spot';

const spot: Spot = { usd: 90_000, stale: false, perUsd: { USD: 1, USDT: 1, EUR: 0.86, KRW: 1450 } };
const currency = (text: string, quote: string | null, from = spot) => {
  const read = readQuote(text, MONEY);
  return read && currencyOf(read, quote, from);
};

describe('a number on a page of bitcoin', () => {
  test.each([
    ['90,400', 'USDT', 'USDT'],
    ['$90,400', 'USDT', 'USDT'],
    ['130,000,000', 'KRW', 'KRW'],
    ['77.400,00 €', null, 'EUR'],
    ['90,400', null, 'USD'],
  ])('%s on a page of %s is in %s', (text, quote, expected) => expect(currency(text, quote)).toBe(expected));

  test.each([
    ['80,000', 'USDT', 'too far from the known price'],
    ['$90,400', 'KRW', 'in another currency than the pair'],
    ['77,400', null, 'a bare number that is no price in dollars'],
    ['90,400', 'XXX', 'in a currency without a rate'],
  ])('%s on a page of %s is no price: %s', (text, quote, _) => expect(currency(text, quote)).toBeNull());

  test('is held against an old price loosely', () => {
    expect(currency('70,000', 'USD', { ...spot, stale: true })).toBe('USD');
    expect(currency('7,000', 'USD', { ...spot, stale: true })).toBeNull();
  });
});

test('nought is no price', () => expect(canBePrice(0, 'USD', spot)).toBe(false));
