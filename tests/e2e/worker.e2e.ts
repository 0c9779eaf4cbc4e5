import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './article-page';
import { pinCost } from './harness/figures';
import { bears } from './harness/marks';
import { open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** Chromium is told to stop the worker; Firefox stops it by itself after a time without work, here a short one. */
const WAYS = [
  { name: 'chrome', prefs: {}, stop: (world: World) => world.killWorker() },
  {
    name: 'firefox',
    prefs: { 'extensions.background.idle.timeout': 1500 },
    stop: () => new Promise<void>((done) => setTimeout(done, 4000)),
  },
] as const;

describe.each(WAYS)('after the worker was killed in $name', ({ name, prefs, stop }) => {
  let world: World;
  let kept: object;
  beforeAll(async () => {
    world = await open(name, { prefs });
    await pinCost(world);
    kept = (await world.stored('local:figures')) as object;
    await stop(world);
  });
  afterAll(() => world?.close());

  test('no figure is lost', async () => {
    const still = (await world.stored('local:figures')) as object;
    expect(Object.keys(still)).toEqual(expect.arrayContaining(Object.keys(kept)));
    expect(still).toMatchObject({ price: { value: { USD: 90_000 } }, mpi: { value: -0.9 } });
  });

  test('a page wakes it and gets its marks', async () => {
    world.serve(ARTICLE_URL, ARTICLE);
    const page = await world.page(ARTICLE_URL);
    const seen = await bears(page, 4);
    expect(seen.map(({ text }) => text)).toContain('+20.6%');
  });

  test('a page that was open before hears of new settings', async () => {
    const page = await world.page(ARTICLE_URL);
    await bears(page, 4);
    await stop(world);
    await world.store('sync:paused', true);
    await bears(page, 0);
    await world.store('sync:paused', null);
    await bears(page, 4);
  });

  test('the popup says what it said', async () => {
    const popup = await world.popup();
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes('Squeezed but holding'),
    );
  });
});
