import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './article-page';
import { pinCost, refresh } from './harness/figures';
import { marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** Waits for a mark on a page that is in front of its window. */
async function marksOn(page: Page, expected: string): Promise<void> {
  await page.bringToFront();
  await until(
    `a mark ${expected}`,
    () => marks(page),
    (seen) => seen.some(({ text }) => text === expected),
  );
}

describe.each(BROWSERS)('two windows of %s', (name) => {
  let world: World;
  let pages: Page[];
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(ARTICLE_URL, ARTICLE);
    const one = await world.page(ARTICLE_URL);
    const other = await world.browser.newPage({ type: 'window' });
    await other.goto(ARTICLE_URL, { waitUntil: 'domcontentloaded' });
    pages = [one, other];
  });
  afterAll(() => world?.close());

  test('show the same marks, and follow the same change of settings', async () => {
    for (const page of pages) await marksOn(page, '+20.6%');
    await world.store('sync:basis', { kind: 'published', id: 'jpmorgan-2025-12', rolled: false });
    for (const page of pages) await marksOn(page, '0.0%');
    await world.store('sync:basis', { kind: 'published', id: 'coinshares-2025q2', rolled: false });
  });

  test('that refresh at once ask each source once, and both show what came of it', async () => {
    const [first, second] = [await world.popup(), await world.popup()];
    // Slow enough for the second to ask while the first still waits.
    world.standIn.scenario.trouble = {
      'mempool.space': (response) => {
        const answer = { time: Math.floor(Date.now() / 1000), USD: 90_600 };
        setTimeout(() => response.end(JSON.stringify(answer)), 700);
      },
    };
    world.standIn.scenario.price = 90_600;
    world.standIn.asked.length = 0;
    await Promise.all([refresh(world), refresh(world)]);
    const asked = world.standIn.asked.filter(({ path }) => path === '/api/v1/prices');
    expect(asked).toHaveLength(1);
    for (const popup of [first, second]) {
      await until(
        'the new price',
        () => wordsOn(popup),
        (words) => words.includes('$90,600'),
      );
    }
  });
});

describe('a private window of chrome', () => {
  let world: World;
  beforeAll(async () => {
    world = await open('chrome');
    await pinCost(world);
    world.serve(ARTICLE_URL, ARTICLE);
  });
  afterAll(() => world?.close());

  test('is left alone unless the user lets the extension in', async () => {
    const page = await (await world.browser.createBrowserContext()).newPage();
    await page.goto(ARTICLE_URL, { waitUntil: 'domcontentloaded' });
    const usual = await world.page(ARTICLE_URL);
    await marksOn(usual, '+20.6%');
    expect(await marks(page)).toEqual([]);
  });
});
