import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRANSLATIONS } from '@/utils/words/languages';
import { axe, axeOnBoth } from './axe';
import { unseenStops } from './focus';
import { pinCost } from './harness/figures';
import { fits, VIEWS } from './harness/fits';
import { open, type World } from './harness/open';
import { until } from './harness/until';

/** 320 px is also what a window of 640 px has at a zoom of 200 %. */
const WIDTHS = [320, 380, 560, 900];

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

    test('needs no scrolling to the side, at any width', async () => {
      const page = await shown(320);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 700 });
        await fits(page, `${width} px`);
      }
      await page.close();
    });

    test('shows where the keyboard is, at every stop', async () => {
      const page = await shown(1000);
      await page.bringToFront();
      expect(await unseenStops(page)).toEqual([]);
      await page.close();
    });

    test('says in which language it is written', async () => {
      const page = await shown(1000);
      expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
      await page.close();
    });
  });

  describe.each(TRANSLATIONS)('in %s', (language) => {
    beforeAll(() => world.store('sync:language', language));
    afterAll(() => world.store('sync:language', null));

    test.each(VIEWS)('%s fits all widths, from left to right and from right to left', async (view) => {
      const page = await world.own(view, { viewport: { width: 320, height: 700 } });
      const spoken = () => page.evaluate(() => document.querySelector('h1') && document.documentElement.lang);
      await until('the view', spoken, (seen) => seen === language);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 700 });
          await fits(page, `${direction} at ${width} px`);
        }
      }
      await page.close();
    });
  });

  test('none writes an error', () => expect(world.problems).toEqual([]));
});
