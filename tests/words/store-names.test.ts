import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/utils/words/languages';

type Messages = Record<string, { message: string }>;

const FOLDER = new URL('../../public/_locales/', import.meta.url);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
const english = read('en');

test('the browser has name and description in every language of the interface, and in no other', () => {
  const folders = LANGUAGES.map((language) => language.replace('-', '_'));
  expect(readdirSync(FOLDER).sort()).toEqual([...folders].sort());
});

describe.each(readdirSync(FOLDER))('%s', (locale) => {
  const messages = read(locale);

  test('says all that English says', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test('fits into what the stores allow', () => {
    expect(messages.extName?.message.length).toBeLessThanOrEqual(75);
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
