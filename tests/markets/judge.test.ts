import { describe, expect, test } from 'vitest';
import { judge } from '@/utils/markets/judge';
import type { MarketPage } from '@/utils/markets/market';
import type { Amount } from '@/utils/prices/amount';

const SPOT = { usd: 90_000, stale: false, perUsd: { USD: 1, USDT: 1, EUR: 0.86 } };
const pair = { base: 'BTC', quote: 'USDT', market: 'spot' } as const;
const trade: MarketPage = { pair, kind: 'trade', bitcoin: true };
const coin: MarketPage = { pair, kind: 'coin', bitcoin: true };

/** What is made of one amount that stands in a text, and which words are beside it. */
function judged(page: MarketPage | null, text: string, written: string | null, beside?: string) {
  const start = written === null ? -1 : text.indexOf(written);
  const amount: Amount = {
    start,
    end: start + (written?.length ?? 0),
    value: 90_000,
    currency: 'USD',
    kind: 'price',
  };
  const labels = beside === undefined ? [] : [[0, beside] as const];
  return judge(written === null ? [] : [amount], text, { page, labels }, SPOT);
}

describe('on the page of one market', () => {
  test.each([
    ['a figure with its currency beside bitcoin’s name', 'Bitcoin $90,000', '$90,000', undefined, ['open']],
    ['a bare figure', 'BTC 90,000', '90,000', undefined, ['prose']],
    ['a figure labelled as another', 'BTC $90,000', '$90,000', '24h High', ['prose']],
    ['a figure labelled as the last price', 'BTC $90,000', '$90,000', 'Last price', ['open']],
    ['a text without bitcoin’s name', 'Entry $90,000', '$90,000', undefined, []],
  ])('%s', (_, text, written, beside, expected) =>
    expect(judged(trade, text, written, beside).map(({ where }) => where)).toEqual(expected),
  );
});

describe('on a page about bitcoin', () => {
  test.each([
    ['beside its name', 'Bitcoin is at $90,000', '$90,000', 'open'],
    ['without it', 'At $90,000 now', '$90,000', 'prose'],
  ])('a figure %s', (_, text, written, expected) =>
    expect(judged(coin, text, written)[0]?.where).toBe(expected),
  );

  test.each([
    ['0.5 BTC = $45,000', '$45,000', []],
    ['1 BTC = $90,000', '$90,000', [pair]],
  ])('of a converter’s rows that of one bitcoin counts: %s', (text, written, expected) =>
    expect(judged(coin, text, written).map((amount) => amount.pair)).toEqual(expected),
  );
});

describe('on a page of many markets', () => {
  test('a row of bitcoin against money has its price, though nothing else says so', () =>
    expect(judged(null, 'BTC/USDT 90,123.45 +1.2%', null)).toEqual([
      { start: 9, end: 18, value: 90_123.45, currency: 'USDT', kind: 'price', pair },
    ]));

  test.each(['ETH/BTC 0.0345', 'ETH/USDT 90,123.45'])('a row of another coin has none: %s', (text) =>
    expect(judged(null, text, text.split(' ')[1] ?? '')).toEqual([]),
  );

  test('what does not name bitcoin must stand in the open', () =>
    expect(judged(null, 'Now $90,000', '$90,000')[0]?.where).toBe('open'));
});

test('beside the box of a search engine nothing else counts', () =>
  expect(judged({ ...coin, kind: 'box' }, 'Bitcoin $90,000', '$90,000')).toEqual([]));
