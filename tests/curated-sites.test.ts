import { describe, expect, test } from 'vitest';
import { CURATED_PATTERNS, CURATED_SITES, groupPatterns, OPTIONAL_SITES } from '@/utils/curated-sites';

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

  test('every site is in the patterns of its group, giants by path', () => {
    const patterns = (['exchanges', 'derivatives', 'prices', 'finance', 'news'] as const).flatMap(
      groupPatterns,
    );
    expect(patterns.length).toBe(OPTIONAL_SITES.length);
    expect(patterns).toContain('https://www.google.com/finance/*');
    expect(patterns.some((pattern) => /google\.com\/\*/.test(pattern))).toBe(false);
  });
});
