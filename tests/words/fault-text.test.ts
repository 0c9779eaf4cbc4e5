import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourcesIn } from '@/tests/structure/sources';
import { faultText } from '@/utils/words/fault-text';
import { faultWords } from '@/utils/words/fault-words';

/** Every reason that a source's file, the fetching or the doubting gives, as it is written there. */
const GIVEN = sourcesIn('utils/figures').flatMap((path) => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const plain = [
    ...text.matchAll(/(?:new Error|failure)\(\s*'([^']+)'/g),
    ...text.matchAll(/[?:] '((?:a|the|no) [^']+)'/g),
  ];
  return plain.map(([, message = '']) => message);
});
// The history's own, which no source's health tells.
const UNTOLD = /no day of those|closes that leap|dates and prices/;

test('there are reasons to look at', () => expect(GIVEN.length).toBeGreaterThan(15));

describe.each([...new Set(GIVEN)].filter((message) => !UNTOLD.test(message)))('“%s”', (message) => {
  test('is told in German', async () => {
    const words = await faultWords.load('de');
    expect(faultText(message, words)).not.toBe(message);
    expect(faultText(message, faultWords.english)).toBe(message);
  });
});

test('reasons with numbers in them keep the numbers', async () => {
  const words = await faultWords.load('fr');
  expect(faultText('answered with status 429', words)).toBe('a répondu par le statut 429');
  expect(faultText('a price 10.0 % apart from that of Coinbase', words)).toBe(
    'un prix à 10.0 % de celui de Coinbase',
  );
});

test('what another version stored stands as it is', () => {
  expect(faultText('no such thing', faultWords.english)).toBe('no such thing');
});
