import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost } from './harness/figures';
import { fits, VIEWS } from './harness/fits';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

interface Tabs {
  tabs: { getCurrent(): Promise<{ id: number }>; setZoom(tab: number, to: number): Promise<void> };
}

/** Has the browser show a page, and with it all of the extension's, twice as large. */
const magnify = (page: Page) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>;
    const { tabs } = browser ?? chrome;
    await tabs.setZoom((await tabs.getCurrent()).id, 2);
  });

/** Px of windows; a popup is as wide as its content, to 800 px. */
const WINDOWS = [1280, 760, 640];

describe.each(BROWSERS)('at a zoom of 200 % in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test.each(VIEWS)('%s needs no scrolling to the side, and nothing of it is cut', async (view) => {
    const page = await world.own(view, { viewport: { width: 1280, height: 720 } });
    await until('a heading', () => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
    await magnify(page);
    for (const width of WINDOWS) {
      // Firefox sets it, but waits for a width of the page that a zoom never gives it.
      void page.setViewport({ width, height: 720 }).catch(() => {});
      const seen = () => page.evaluate(() => innerWidth);
      await until(`a window of ${width} px, magnified`, seen, (now) => Math.abs(now - width / 2) <= 1);
      await fits(page, `${width} px at 200 %`);
    }
    await page.close();
  });

  test('none writes an error', () => expect(world.problems).toEqual([]));
});
