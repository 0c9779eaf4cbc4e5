import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { popupFiles, weigh } from '@/tests/bench/weights';
import { BROWSERS, builtFolder } from './harness/open';

const text = (name: 'chrome' | 'firefox', file: string) =>
  readFileSync(join(builtFolder(name), file), 'utf8');
const gzipped = (body: string) => gzipSync(body, { level: 9 }).length;

describe.each(BROWSERS)('the build for %s', (name) => {
  test('puts at most 5 kB gzipped into a page that names no bitcoin', () => {
    expect(gzipped(text(name, 'content-scripts/gate.js'))).toBeLessThanOrEqual(5000);
  });

  // A page loads one script for its kind. Trade and quotes hold what follows a market, prices and quotes what looks through texts.
  test.each([
    ['of news', 'prices', 20_000],
    ['where one pair is traded', 'trade', 20_950],
    ['of prices and prose', 'quotes', 24_650],
  ])('puts into a page that does, whatever its language, no more than due: one %s', (_, kind, most) => {
    const loaded = ['gate', kind].map((script) => gzipped(text(name, `content-scripts/${script}.js`)));
    expect(loaded.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(most);
  });

  test('has what comes later borrow what is there: no more of a market or of a search than it lacks', () => {
    const [search = 0, market = 0] = ['search', 'market'].map((part) =>
      gzipped(text(name, `content-scripts/${part}.js`)),
    );
    expect(search).toBeLessThanOrEqual(5000);
    expect(market).toBeLessThanOrEqual(7000);
  });

  test('keeps words of all languages out of pages: the worker reads for them', () => {
    const scripts = ['gate', 'prices', 'trade', 'quotes', 'card', 'market', 'search'].map((script) =>
      text(name, `content-scripts/${script}.js`),
    );
    expect(scripts.filter((script) => /cost_to_mine|Produktionskosten|себестоимост/.test(script))).toEqual(
      [],
    );
    expect(text(name, 'background.js')).toMatch(/cost_to_mine/);
  });

  test.each(['gate', 'prices', 'trade', 'quotes'])(
    'keeps the polyfill and zod out of the %s script',
    (script) => {
      const [found] =
        /__mozWebExtensionPolyfill|ZodError|invalid_type/.exec(text(name, `content-scripts/${script}.js`)) ??
        [];
      expect(found).toBe(undefined);
    },
  );

  test('declares a script for no more than the sites it asks for', () => {
    const manifest = JSON.parse(text(name, 'manifest.json'));
    const asked = new Set(manifest.host_permissions);
    const declared = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(declared.filter((pattern: string) => !asked.has(pattern))).toEqual([]);
    expect(declared).not.toContain('<all_urls>');
  });
});

test('the popup loads at most 13 kB gzipped before it paints its face, in one file beside its page', () => {
  const { face } = popupFiles();
  expect(face.length).toBeLessThanOrEqual(2);
  expect(weigh(face).gzipped).toBeLessThanOrEqual(13_000);
});

test('and at most 30 kB for all of it, in one more', () => {
  const { whole } = popupFiles();
  expect(whole.length).toBeLessThanOrEqual(3);
  expect(weigh(whole).gzipped).toBeLessThanOrEqual(30_000);
});
