import { describe, expect, test } from 'vitest';
import { CURATED_SITES, OPTIONAL_SITES, SITE_GROUPS } from '@/utils/addresses/curated-sites';
import { covers, gateMatches } from '@/utils/addresses/origins';
import { CURATED_PATTERNS, patternsOfOptional } from '@/utils/addresses/patterns';

const hosts = CURATED_SITES.map(({ host }) => host);

describe('curated sites', () => {
  test('are at least 120 in at least 12 languages, each once, with exchanges, price pages and news among them', () => {
    expect(new Set(hosts).size).toBe(CURATED_SITES.length);
    expect(CURATED_SITES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(CURATED_SITES.flatMap(({ languages }) => languages)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(CURATED_SITES.map(({ kind }) => kind))).toEqual(new Set(['exchange', 'prices', 'news']));
  });

  test.each(hosts)('%s is a bare lower-case host name', (host) => {
    expect(new URL(`https://${host}/`).hostname).toBe(host);
    expect(host).toMatch(/\.[a-z]{2,}$/);
  });

  test.each(CURATED_PATTERNS)('%s is a match pattern for one host over HTTPS', (pattern) => {
    expect(pattern).toMatch(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/([\w/-]+\/)?\*$/);
  });

  test('no search engine, mailbox or social network is asked for at install', () => {
    const giants =
      /(^|\.)(google|bing|duckduckgo|facebook|instagram|twitter|x|reddit|youtube|live|amazon)\.[a-z.]+$/;
    expect(hosts.filter((host) => giants.test(host))).toEqual([]);
  });

  test.each(CURATED_SITES)('$host names its languages', ({ languages }) => {
    expect(languages.length).toBeGreaterThan(0);
    for (const language of languages)
      expect(new Intl.DisplayNames('en', { type: 'language' }).of(language)).not.toBe(language);
  });
});

describe('optional sites', () => {
  test('are none of those that are asked for at install, and each stands once', () => {
    const all = [...hosts, ...OPTIONAL_SITES.map(({ host }) => host)];
    expect(all.filter((host, index) => all.indexOf(host) !== index)).toEqual([]);
  });

  test.each(OPTIONAL_SITES)('$host is a bare host with languages', ({ host, languages }) => {
    expect(new URL(`https://${host}/`).hostname).toBe(host);
    expect(languages.length).toBeGreaterThan(0);
  });

  test('are of one of the groups each', () => {
    expect(new Set(OPTIONAL_SITES.map(({ group }) => group))).toEqual(new Set(SITE_GROUPS));
  });

  test('giants are limited by path, wherever the whole host was granted', () => {
    expect(patternsOfOptional('www.google.com')).toEqual([
      'https://www.google.com/finance/*',
      'https://www.google.com/search*',
    ]);
    expect(gateMatches(['https://www.google.com/*', 'https://www.reuters.com/*'])).toEqual([
      'https://www.google.com/finance/*',
      'https://www.google.com/search*',
      'https://www.reuters.com/*',
    ]);
  });

  test('all of a giant is marked for whoever asks for all of it from the popup', () =>
    expect(gateMatches(['*://www.google.com/*'])).toEqual(['*://www.google.com/*']));
});

describe('what the browser granted', () => {
  test.each([
    ['https://www.okx.com/*', 'www.okx.com', true],
    ['*://www.okx.com/*', 'www.okx.com', true],
    ['https://*/*', 'www.okx.com', true],
    ['*://*/*', 'www.okx.com', true],
    ['<all_urls>', 'www.okx.com', true],
    ['https://*.okx.com/*', 'www.okx.com', true],
    ['https://*.okx.com/*', 'okx.com', true],
    ['https://*.okx.com/*', 'notokx.com', false],
    ['http://www.okx.com/*', 'www.okx.com', false],
    ['https://okx.com/*', 'www.okx.com', false],
  ])('%s for %s: %s', (origin, host, expected) => expect(covers([origin], host)).toBe(expected));
});
