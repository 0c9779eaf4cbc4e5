import { describe, expect, test } from 'vitest';
import { fits, isWanted } from '@/utils/addresses/fits';
import { firstUnfit } from '@/utils/addresses/rules';

describe('a pattern fits', () => {
  test.each([
    ['example.com', 'https://example.com/'],
    ['example.com', 'https://www.example.com/news?page=2'],
    ['www.example.com', 'https://example.com/a'],
    ['*.example.com', 'https://forum.example.com/a'],
    ['*.example.com', 'https://example.com/a'],
    ['example.com/forum', 'https://example.com/forum/thread-7'],
    ['example.com/*/charts', 'https://example.com/en/charts/btc'],
    ['Example.com/News', 'https://example.com/news'],
    ['*', 'https://anything.example/at/all'],
    ['exa*le.com', 'https://example.com/'],
    ['localhost:8080', 'http://localhost:8080/x'],
  ])('%s: %s', (pattern, address) => expect(fits(pattern, new URL(address))).toBe(true));

  test.each([
    ['example.com', 'https://forum.example.com/'],
    ['example.com', 'https://notexample.com/'],
    ['example.com', 'https://example.com.evil.example/'],
    ['*.example.com', 'https://example.company/'],
    ['*.example.com', 'https://notexample.com/'],
    ['example.com/forum', 'https://example.com/news/forum'],
    ['example.com/*/charts', 'https://example.com/charts'],
    ['ab*ab', 'https://ab/'],
    ['', 'https://example.com/'],
    ['/forum', 'https://example.com/forum'],
  ])('%s, but not %s', (pattern, address) => expect(fits(pattern, new URL(address))).toBe(false));
});

test('what is blocked is not wanted, but for what is allowed all the same', () => {
  const rules = { blocked: '\n https://example.com/* \n*.example.org', allowed: 'example.com/markets' };
  expect(isWanted('https://example.com/news', rules)).toBe(false);
  expect(isWanted('https://example.com/markets/btc', rules)).toBe(true);
  expect(isWanted('https://forum.example.org/', rules)).toBe(false);
  expect(isWanted('https://example.net/', rules)).toBe(true);
});

test('nothing is blocked by empty lists, and a frame without an address by none', () => {
  expect(isWanted('https://example.com/', { blocked: '', allowed: '' })).toBe(true);
  expect(isWanted('about:srcdoc', { blocked: '*', allowed: '' })).toBe(true);
});

test('a pattern full of stars is no burden', () => {
  const address = new URL(`https://example.com/${'a'.repeat(20_000)}`);
  expect(fits(`example.com/${'*a'.repeat(500)}b`, address)).toBe(false);
});

test.each([
  ['example.com', null],
  ['*.example.com/forum\nlocalhost:3000\n\n*news*', null],
  ['https://www.example.com/a', null],
  ['example.com\nmy favourite site', 'my favourite site'],
  ['example', 'example'],
])('of %j the first line that can fit no address is %j', (rules, unfit) => {
  expect(firstUnfit(rules)).toBe(unfit);
});
