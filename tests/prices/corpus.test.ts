import { describe, expect, test } from 'vitest';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';
import { corpus } from './corpus';

learn(every);

const lines = corpus();

describe.each(Object.keys(every))('the corpus in %s', (lang) => {
  test.each(lines.filter((line) => line.lang === lang))('$place $why', ({ text, context, amounts }) => {
    const found = findAmounts(text, context).map(({ start, value, kind }) => ({
      start,
      value: Number(value.toPrecision(6)),
      kind,
    }));
    expect(found).toEqual(
      amounts.map(({ start, value, kind }) => ({ start, value: Number(value.toPrecision(6)), kind })),
    );
  });
});

test.each(Object.keys(every))('%s has cases that hold a price, a cost and none of both', (lang) => {
  const own = lines.filter((line) => line.lang === lang);
  const kinds = new Set(own.flatMap(({ amounts }) => amounts.map(({ kind }) => kind)));
  expect(kinds).toEqual(new Set(['price', 'cost']));
  expect(own.filter(({ amounts }) => amounts.length === 0).length).toBeGreaterThan(own.length / 5);
});

test('every line says what it is for', () => {
  expect(lines.filter(({ why }) => why === '').map(({ place }) => place)).toEqual([]);
});
