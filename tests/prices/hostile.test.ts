import { describe, expect, test } from 'vitest';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

learn(every);

const MEGABYTE = 1_000_000;
const LENGTH = 200_000;
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** What makes careless patterns try again and again. */
const PIECES = [
  '1',
  '1,',
  '1.',
  '1 ',
  "1'",
  '1,1.',
  '$',
  '$ ',
  '$1 ',
  '$-',
  '-',
  '+',
  ' ',
  '\t',
  '\n',
  '1\t',
  '1万',
  '1億1',
  '9 9 9 9 ',
  '90k-',
  '$90,000 ',
  '$1-',
  '(',
  '($1) ',
  'BTC ',
  'a',
  'a.',
  'not ',
  'by ',
  '. ',
  '% ',
  '1% ',
  '$90,000\t',
  '１',
  '\u00a0',
];

describe('a text of one thing over and over is read to its end', () => {
  // What takes the square of the length would need minutes, and runs into the time that a test has.
  test.each(PIECES)('%j', { timeout: 30_000 }, (piece) => {
    const text = `Bitcoin costs $90,000! ${fill(piece, LENGTH)}`;
    const [first] = findAmounts(text, { lang: 'en', title: 'Bitcoin price' });
    expect(first).toMatchObject({ start: 14, value: 90000 });
  });
});

test('a price is found in front of, within and behind a megabyte of digits', () => {
  const noise = fill('1,1.1 ', MEGABYTE);
  const text = `Bitcoin costs $90,000. ${noise}. Bitcoin costs $91,000. ${noise}. Bitcoin costs $92,000.`;
  const values = findAmounts(text, { lang: 'en' }).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([90000, 91000, 92000]));
});
