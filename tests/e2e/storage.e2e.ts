import { afterEach, expect, test } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './article-page';
import { figures, refresh } from './harness/figures';
import { bears } from './harness/marks';
import { open, type World } from './harness/open';
import type { StorageKey } from './harness/stored';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

let world: World | undefined;
afterEach(() => world?.close());

const RUBBISH: readonly [StorageKey, unknown][] = [
  ['local:figures', { price: { value: { USD: 'a lot' } }, difficulty: 7, mpi: null, hashrate: 'x' }],
  ['local:health', { 'mempool/prices': { nextTry: 'never' }, x: 1 }],
  ['local:lastBands', { margin: 'enormous', mpi: 3 }],
  ['local:keys', 'secret'],
  ['sync:basis', { kind: 'guess' }],
  ['sync:rig', { usdPerKwh: 'free' }],
  ['sync:typedMpi', { value: 'low', date: 'today' }],
  ['sync:sitesOff', 'all of them'],
];

test('with rubbish in every store, popup, marks and refresh work, and the rubbish goes', async () => {
  world = await open('chrome');
  const { store, stored, popup, options, page, serve } = world;
  await figures(world);
  for (const [key, value] of RUBBISH) await store(key, value);

  const shown = await popup();
  const seen = await until(
    'a price',
    () => wordsOn(shown),
    (words) => /\$(85,956|90,000)/.test(words),
  );
  expect(seen).not.toMatch(/NaN|undefined|Infinity|Invalid/);
  const form = await options();
  const said = await until(
    'the options',
    () => wordsOn(form),
    (words) => words.includes('J/TH'),
  );
  expect(said).not.toMatch(/NaN|undefined|Infinity|Invalid/);
  serve(ARTICLE_URL, ARTICLE);
  const article = await page(ARTICLE_URL);
  await bears(article, 4);
  await refresh(world);
  await until(
    'the price of today',
    () => wordsOn(shown),
    (words) => words.includes('90,000'),
  );
  expect(await stored('local:figures')).toMatchObject({ price: { value: { USD: 90_000 } } });
});
