import { describe, expect, test } from 'vitest';
import { format } from '@/utils/words/format';

const NOW = Date.UTC(2025, 11, 6, 12);
const en = format('en-US');

test.each([
  [0.206, '+20.6%'],
  [-0.129, '−12.9%'],
  [0, '0.0%'],
  [-0.0001, '0.0%'],
  [9.99, '+999.0%'],
  [12.34, '+1,234%'],
])('a margin of %d reads %s', (fraction, text) => {
  expect(en.margin(fraction)).toBe(text);
});

test('a share has no plus, but keeps its minus', () => {
  expect(en.share(0.171)).toBe('17.1%');
  expect(en.share(-0.066)).toBe('−6.6%');
});

test.each([
  [74_600, 'USD', '$74,600'],
  [90_123.45, 'USD', '$90,123'],
  [42.5, 'USD', '$42.50'],
  [0.0765, 'USD', '$0.077'],
  [82_000.5, 'EUR', '€82,001'],
  [90_123, 'USDT', '90,123 USDT'],
])('%d %s reads %s', (value, currency, text) => {
  expect(en.money(value, currency)).toBe(text);
});

test.each([
  [NOW - 20_000, 'now'],
  [NOW - 3 * 60_000, '3 minutes ago'],
  [NOW - 20 * 3_600_000, '20 hours ago'],
  [NOW - 26 * 3_600_000, 'yesterday'],
  [NOW + 5 * 86_400_000, 'in 5 days'],
  [NOW - 340 * 86_400_000, '11 months ago'],
])('a time reads as its age: %d is %s', (at, text) => {
  expect(en.age(at, NOW)).toBe(text);
});

test('a day is that of UTC, wherever the reader is', () => {
  expect(en.day(Date.UTC(2025, 11, 5))).toBe('Dec 5, 2025');
  expect(format('en-GB').day(Date.UTC(2025, 11, 5, 23, 59))).toBe('5 Dec 2025');
});

test('difficulty is counted in trillions', () => {
  expect(en.trillions(155_973_032_196_071.9)).toBe('156.0 T');
});

describe('each locale writes its own way', () => {
  test.each([
    ['de', '+20,6\u00a0%', '74.600\u00a0$'],
    ['fr', '+20,6\u202f%', '74\u202f600\u00a0$'],
    ['tr', '+%20,6', '$74.600'],
    ['ja', '+20.6%', '$74,600'],
  ])('%s', (locale, margin, money) => {
    expect(format(locale).margin(0.206).replace(/\s/g, '\u00a0')).toBe(margin.replace(/\s/g, '\u00a0'));
    expect(format(locale).usd(74_600).replace(/\s/g, '\u00a0')).toBe(money.replace(/\s/g, '\u00a0'));
  });
});

test('what is no locale falls back to English, and an underscore is forgiven', () => {
  expect(format('no locale').margin(0.206)).toBe('+20.6%');
  expect(format('de_DE').margin(0.206)).toBe('+20,6\u00a0%');
});
