import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe, axeOnBoth } from './axe';
import { pinCost } from './harness/figures';
import { open, type World } from './harness/open';
import { until } from './harness/until';

/** Every page of our own. */
const VIEWS = ['popup.html', 'options.html', 'study.html', 'method.html', 'welcome.html', 'diagnostics.html'];

describe('every view', () => {
  let world: World;
  beforeAll(async () => {
    world = await open('chrome');
    await pinCost(world);
  });
  afterAll(() => world?.close());

  describe.each(VIEWS)('%s', (view) => {
    const shown = async (width: number) => {
      const page = await world.own(view, { viewport: { width, height: 700 } });
      await until('a heading', () => page.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
      return page;
    };

    test('gives axe nothing to find on light or dark ground', async () => {
      const page = await shown(1000);
      expect(await axeOnBoth(page)).toEqual({ light: [], dark: [] });
      await page.close();
    });

    test('stays readable in the reader’s own two colours, and keeps still for who wants no motion', async () => {
      const page = await shown(1000);
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await page.close();
    });

    // 320 px is also what a window of 640 px has at a zoom of 200 %.
    test('needs no scrolling to the side at 320 px', async () => {
      const page = await shown(320);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(across, wide.join('\n')).toBeLessThanOrEqual(0);
      await page.close();
    });

    test('says in which language it is written', async () => {
      const page = await shown(1000);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
      await page.close();
    });
  });

  test('none writes an error', () => expect(world.problems).toEqual([]));
});
