import { describe, expect, test } from 'vitest';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

learn(every);

const valuesIn = (text: string, lang: string, title?: string) =>
  findAmounts(text, title === undefined ? { lang } : { lang, title }).map(({ value, currency }) => [
    value,
    currency,
  ]);

describe('ways of writing one amount', () => {
  test.each([
    ['$90,123.45', 'en', 90123.45, 'USD'],
    ['US$ 90.123,45', 'pt', 90123.45, 'USD'],
    ["CHF 72'450", 'de', 72450, 'CHF'],
    ['77 412,50 €', 'fr', 77412.5, 'EUR'],
    ['₹54,59,491', 'hi', 5459491, 'INR'],
    ['75 lakh rupees', 'en', 7500000, 'INR'],
    ['1억 3천만 원', 'ko', 130000000, 'KRW'],
    ['10만 8천300달러', 'ko', 108300, 'USD'],
    ['9万4,000ドル', 'ja', 94000, 'USD'],
    ['９０，０００ドル', 'ja', 90000, 'USD'],
    ['90 тыс. долларов', 'ru', 90000, 'USD'],
    ['90 bin dolar', 'tr', 90000, 'USD'],
    ['90mila dollari', 'it', 90000, 'USD'],
    ['Rp1.438.943.736', 'id', 1438943736, 'IDR'],
    ['$90k', 'en', 90000, 'USD'],
    ['90,000 USDT', 'en', 90000, 'USDT'],
  ])('%s', (written, lang, value, currency) => {
    expect(valuesIn(`1 BTC = ${written}`, lang)).toEqual([[value, currency]]);
  });
});

describe('amounts that go together', () => {
  test('share sign and multiplier', () => {
    expect(valuesIn('Bitcoin may settle at $90-91K this week.', 'en')).toEqual([
      [90000, 'USD'],
      [91000, 'USD'],
    ]);
  });
  test('are the same price in two currencies', () => {
    expect(valuesIn('One bitcoin is trading for about $90,000 (£68,400).', 'en')).toEqual([
      [90000, 'USD'],
      [68400, 'GBP'],
    ]);
  });
});

test.each([
  [
    'a number goes on in the thousands of the sum before it',
    'At 35k everybody wanted bitcoin at 28.',
    [35000, 28000],
  ],
  ['but no number of other things does', 'With bitcoin at 35k we asked for 28 tickets.', [35000]],
  ['a thousand may lack its number', 'Bitcoin still traded below a thousand dollars in 2016.', [1000]],
  ['but several thousand name no sum', 'Bitcoin still traded several thousand dollars apart.', []],
  ['a pair behind a number is no quantity', 'High 93,044.5 Low 90,877.1 BTCUSD', [93044.5, 90877.1]],
  ['a round sum is no fraction', 'We could see bitcoin at $10,000', [10000]],
])('%s', (_, text, values) => {
  expect(valuesIn(text, 'en').map(([value]) => value)).toEqual(values);
});

test('a coin that begins with the name of bitcoin is another', () => {
  expect(valuesIn('BitcoinDark\t$90,120.00\t$1,290,000', 'en', 'Crypto prices')).toEqual([]);
  expect(valuesIn('Bitcoin\t$90,120.00\t$1,290,000', 'en', 'Crypto prices')).toEqual([[90120, 'USD']]);
});

test('what bitcoins are worth tells their number from a price', () => {
  const text = 'The firm holds bitcoin: its BTC total reaches 423,650, valued at $25.6 billion.';
  expect(findAmounts(text, { lang: 'en', date: '2024-09-20' })).toEqual([]);
});

test('a page about a pair says which dollar is meant', () => {
  expect(valuesIn('1 BTC = $138,900', 'en', 'Bitcoin to AUD: BTC to AUD live')).toEqual([[138900, 'AUD']]);
});

test('the same number is a price in its time and none out of it', () => {
  const on = (date: string) =>
    findAmounts('The coin then stood near $8,000.', { lang: 'en', title: 'Bitcoin news', date });
  expect(on('2019-07-01').map(({ value }) => value)).toEqual([8000]);
  expect(on('2025-12-05')).toEqual([]);
});

test('offsets are those of the text as given', () => {
  const text = 'İstanbul: Bitcoin 90.000 doların altına düştü.';
  const [found] = findAmounts(text, { lang: 'tr' });
  expect(found && text.slice(found.start, found.end)).toBe('90.000 doların');
});

test('a text that names no bitcoin has no price', () => {
  expect(findAmounts('The car costs $90,000.', { lang: 'en' })).toEqual([]);
});
