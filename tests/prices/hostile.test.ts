import { describe, expect, test } from 'vitest';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

learn(every);

/** On a machine that has much else to do; nothing is asserted of it. */
const PATIENCE = 120_000;
const MEGABYTE = 1_000_000;
const LENGTH = 20_000;
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
  '90,000\t',
  'ninety thousand ',
  'mine one ',
  '１',
  '\u00a0',
];

/**
 * Steps that reading takes, as far as they can be counted from outside: characters looked at, taken out or handed to a
 * pattern, and elements of lists that are cut, searched or sieved.
 */
function stepsOf(work: () => void): number {
  let steps = 0;
  const kept: (() => void)[] = [];
  const count = (
    owner: object,
    name: string,
    cost: (self: unknown, given: unknown, made: unknown) => number,
  ) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') throw new Error(`there is no ${name}`);
    kept.push(() => Reflect.set(owner, name, original));
    Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
      const made: unknown = Reflect.apply(original, this, given);
      steps += cost(this, given[0], made);
      return made;
    });
  };
  const size = (thing: unknown) => (typeof thing === 'string' || Array.isArray(thing) ? 1 + thing.length : 1);
  count(String.prototype, 'charCodeAt', () => 1);
  count(String.prototype, 'slice', (_, __, made) => size(made));
  for (const name of ['includes', 'indexOf', 'replace', 'split', 'match'])
    count(String.prototype, name, (self) => size(String(self)));
  count(RegExp.prototype, 'test', (self, text) => (self instanceof RegExp && self.sticky ? 20 : size(text)));
  count(Array.prototype, 'slice', (_, __, made) => size(made));
  for (const name of ['filter', 'map', 'flatMap', 'some', 'every', 'find', 'findIndex', 'indexOf'])
    count(Array.prototype, name, (self) => size(self));
  try {
    work();
  } finally {
    for (const back of kept) back();
  }
  return steps;
}

describe('a text of one thing over and over takes twice the steps at twice the length', () => {
  test.each(PIECES)('%j', { timeout: PATIENCE }, (piece) => {
    const read = (length: number) => () =>
      findAmounts(`Bitcoin costs $90,000! ${fill(piece, length)}`, { lang: 'en', title: 'Bitcoin price' });
    read(10)();
    expect(stepsOf(read(2 * LENGTH))).toBeLessThan(2.5 * stepsOf(read(LENGTH)));
  });
});

describe('a price before a text of one thing over and over is found', () => {
  test.each(PIECES)('%j', { timeout: PATIENCE }, (piece) => {
    const text = `Bitcoin costs $90,000! ${fill(piece, 5 * LENGTH)}`;
    const [first] = findAmounts(text, { lang: 'en', title: 'Bitcoin price' });
    expect(first).toMatchObject({ start: 14, value: 90000 });
  });
});

test('a price is found in front of, within and behind a megabyte of digits', { timeout: PATIENCE }, () => {
  const noise = fill('1,1.1 ', MEGABYTE);
  const text = `Bitcoin costs $90,000. ${noise}. Bitcoin costs $91,000. ${noise}. Bitcoin costs $92,000.`;
  const values = findAmounts(text, { lang: 'en' }).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([90000, 91000, 92000]));
});
