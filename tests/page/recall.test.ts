import { expect, test } from 'vitest';
import { guessFrom, makeRecall } from '@/utils/page/search/recall';
import type { Amount } from '@/utils/prices/amount';

const price = (start: number, end: number, value: number): Amount => ({
  start,
  end,
  value,
  currency: 'USD',
  kind: 'price',
});
const about = { title: 'Bitcoin', before: 'up 2.1%' };

/** Values that are known of a second text, once a first was read. */
function known(first: string, amounts: Amount[], second: string, later = 100) {
  const recall = makeRecall();
  recall.learn({ text: first, context: about }, amounts, 0);
  const found = recall.of({ text: second, context: { ...about, before: 'up 3.4%' } }, later);
  return found && { values: found.amounts.map(({ value }) => value), old: found.old };
}

test.each([
  ['the same text', 'At $90,000 now', [price(3, 10, 90_000)], 'At $90,000 now', [90_000]],
  ['another price', 'At $90,000 now', [price(3, 10, 90_000)], 'At $91,250 now', [91_250]],
  ['with a fraction', 'At $90,000.50', [price(3, 13, 90_000.5)], 'At $90,003.17', [90_003.17]],
  ['with a multiplier', 'At €82.5k', [price(3, 9, 82_500)], 'At €83.1k', [83_100]],
  ['a counter', 'read 12 times', [], 'read 13 times', []],
])('knows %s without asking', (_, first, amounts, second, values) => {
  const found = known(first, amounts, second);
  expect(found?.values).toHaveLength(values.length);
  for (const [index, value] of values.entries()) expect(found?.values[index]).toBeCloseTo(value, 6);
});

test.each([
  ['other words', 'At $90,000 now', [price(3, 10, 90_000)], 'By $90,000 now'],
  ['a digit more', 'At $99,900 now', [price(3, 10, 99_900)], 'At $100,100 now'],
  ['a leap', 'At $90,000 now', [price(3, 10, 90_000)], 'At $20,000 now'],
  ['a number that may have become a price', 'BTC $00,000', [], 'BTC $90,000'],
  ['figures in other scripts', 'BTC ९०,०००', [price(4, 10, 90_000)], 'BTC ९१,०००'],
])('has to ask about %s', (_, first, amounts, second) => {
  expect(known(first, amounts, second)).toBeNull();
});

test('what is known by other figures is asked about anew after a while', () => {
  const amounts = [price(3, 10, 90_000)];
  expect(known('At $90,000 now', amounts, 'At $90,100 now', 100)?.old).toBe(false);
  expect(known('At $90,000 now', amounts, 'At $90,100 now', 60_000)?.old).toBe(true);
  expect(known('At $90,000 now', amounts, 'At $90,000 now', 60_000)?.old).toBe(false);
});

test('the same words under another heading are another text', () => {
  const recall = makeRecall();
  recall.learn({ text: '$90,000', context: { heading: 'Bitcoin' } }, [price(0, 7, 90_000)], 0);
  expect(recall.of({ text: '$90,000', context: { heading: 'Houses' } }, 0)).toBeNull();
});

test('tells whether other parts of a text are amounts than before', () => {
  const recall = makeRecall();
  const question = { text: '$90,000 or $91,000', context: about };
  expect(recall.learn(question, [price(0, 7, 90_000)], 0)).toBe(true);
  expect(recall.learn(question, [price(0, 7, 90_000)], 1)).toBe(false);
  expect(recall.learn(question, [price(11, 18, 91_000)], 2)).toBe(true);
});

test.each([
  ['other words around it', 'up to $91,250 by now', [91_250]],
  ['it ends the text', '$91,250', [91_250]],
  ['it is there twice', '$91,250 or $92,250', null],
  ['a longer number holds it', 'up to $91,250,000 by now', null],
  ['it leapt', 'up to $11,250 by now', null],
  ['it is gone', 'closed for today', null],
])('until there is an answer, an amount is looked for as it was written: %s', (_, text, values) => {
  const before = { text: 'at $90,000 now', amounts: [price(3, 10, 90_000)] };
  const found = guessFrom(before, text);
  expect(found?.map(({ value }) => Math.round(value)) ?? null).toEqual(values);
  for (const { start, end } of found ?? []) expect(text.slice(start, end)).toBe('$91,250');
});
