import { describe, expect, test } from 'vitest';
import { insightOf, type Look, type Past, type Sight } from '@/utils/markets/look';

const SPOT = { usd: 90_000, stale: false, perUsd: { USD: 1, USDT: 1 } };
const sight = (changes: Partial<Sight>): Sight => ({
  value: 90_000,
  fontSize: 14,
  words: undefined,
  past: undefined,
  adapted: false,
  toName: 2,
  isHeading: false,
  isLink: false,
  isOneOfMany: false,
  ...changes,
});
const look = (sights: Sight[], changes: Partial<Look> = {}) =>
  insightOf(
    { address: 'https://www.example.com/trade/BTC_USDT', title: 'BTCUSDT', sights, held: -1, ...changes },
    SPOT,
  );

describe('a look at a page of a market', () => {
  test('tells its last price by size, and what its words say of the others', () => {
    const last = sight({ value: 90_050, fontSize: 24, words: 'Last price' });
    expect(look([sight({ words: 'Mark price', fontSize: 30 }), last]).last).toBe(1);
  });

  test('tells none where none is surely it', () =>
    expect(look([sight({}), sight({ value: 90_100 })]).last).toBe(-1));

  test('keeps what was the last price until another is better by far', () => {
    const sights = [sight({ fontSize: 22 }), sight({ value: 90_100, fontSize: 26, words: 'Price' })];
    expect(look(sights).last).toBe(1);
    expect(look([sight({ fontSize: 25 }), sight({ value: 90_100, fontSize: 26 })], { held: 0 }).last).toBe(0);
    expect(look(sights, { held: 0 }).last).toBe(1);
  });

  test('counts from look to look how often a number ticks, and how often the title repeats it', () => {
    let past: Past | undefined;
    for (const value of [90_000, 90_010, 90_010]) {
      const title = `${value === 90_000 ? 90_001 : value} | BTCUSDT`;
      [past] = look([sight({ value, past })], { title }).pasts;
    }
    expect(past).toEqual({ value: 90_010, ticks: 1, titleSame: 2, titleOther: 1 });
  });

  test('comes to rest where nothing moves', () => {
    const pasts: (Past | undefined)[] = [undefined];
    for (let turn = 0; turn < 10; turn++)
      pasts.push(look([sight({ past: pasts.at(-1) })], { title: '90,000 | BTCUSDT' }).pasts[0]);
    expect(pasts.at(-1)).toEqual(pasts.at(-2));
  });

  test.each([
    ['90,123.4 | BTCUSDT', 90_123.4],
    ['BTCUSDT', null],
    ['12 trades | BTCUSDT', null],
  ])('tells the price in the title "%s"', (title, expected) =>
    expect(look([], { title }).inTitle).toBe(expected),
  );
});

test.each([
  ['no address', 'trade'],
  ['an article', 'https://www.example.com/news/bitcoin-falls'],
])('%s is of no market', (_, address) =>
  expect(look([], { address })).toEqual({ market: null, inTitle: null, last: -1, pasts: [] }),
);
