import { expect, test } from 'vitest';
import { amountsIn } from '@/entrypoints/background/pages/amounts';
import type { Question } from '@/utils/prices/amount';

test('texts are read in the language of each', async () => {
  const texts = [
    'Bitcoin fell to $90,000 today',
    'Der Bitcoin-Kurs fiel auf 82.000 Euro',
    'ビットコインは1400万円',
  ];
  const found = await amountsIn(texts.map((text) => ({ text, context: {} })));
  expect(found.map((amounts) => amounts.map(({ value }) => value))).toEqual([
    [90_000],
    [82_000],
    [14_000_000],
  ]);
});

test.each([
  ['nothing', null],
  ['no list', { length: 1e9 }],
  ['no texts', [null, 7, {}, { text: 7 }, { text: '$90,000', context: { title: { length: 5 } } }]],
])('%s is answered without harm', async (_, asked) => {
  const found = await amountsIn(asked as unknown as Question[]);
  expect(found.flat()).toEqual([]);
});

test('no message keeps the worker busy for long', async () => {
  const question = { text: 'Bitcoin at $90,000 '.repeat(100_000), context: {} };
  const found = await amountsIn(Array.from({ length: 3 }, () => question));
  for (const amounts of found) expect(amounts.length).toBeLessThan(2000);
});
