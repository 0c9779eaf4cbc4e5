import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from './harness/figures';
import { BROWSERS, open as start, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

/** The week that the crosshair stands on, as a screen reader hears it. */
const heard = (page: Page) =>
  page.evaluate(() => document.querySelector('[role="slider"]')?.getAttribute('aria-valuetext') ?? '');

/** How many colours each canvas bears: one that was not painted bears one. */
const colours = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('canvas')].map((canvas) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return new Set(new Uint32Array((pixels as Uint8ClampedArray).buffer)).size;
    }),
  );

/** How many of the five bands the first canvas is painted with. */
const bands = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const { width = 0, height = 0 } = canvas ?? {};
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < pixels.length; at += 4)
      seen.add(`${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`);
    const style = getComputedStyle(document.documentElement);
    const near = (hex: string) => {
      const tint = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16));
      return [...seen].some((pixel) =>
        pixel.split(',').every((part, index) => Math.abs(Number(part) - (tint[index] ?? 0)) <= 1),
      );
    };
    const names = ['underwater', 'squeezed', 'thin', 'comfortable', 'fat'];
    return names.filter((name) => near(style.getPropertyValue(`--${name}-tint`).trim())).length;
  });

const choose = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const labels = [...document.querySelectorAll<HTMLElement>('.segments label')];
    labels.find((label) => label.textContent === wanted)?.click();
  }, name);

describe.each(BROWSERS)('a closer look in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await start(name);
    await figures(world);
    page = await world.own('study.html');
    await until('the plot', () => heard(page));
  });
  afterAll(() => world?.close());

  test('paints price and cost, difficulty, and the readings of the MPI', async () => {
    const [price = 0, difficulty = 0, mpi = 0] = await until(
      'paint',
      () => colours(page),
      (seen) => seen.every((n) => n > 3),
    );
    expect(price).toBeGreaterThan(20);
    expect(difficulty).toBeGreaterThan(3);
    expect(mpi).toBeGreaterThan(3);
  });

  test('speaks today first, and any week that keys lead to', async () => {
    expect(await heard(page)).toContain('price $90,000');
    await choose(page, 'All');
    await page.focus('[role="slider"]');
    await page.keyboard.press('Home');
    await until(
      'the first week',
      () => heard(page),
      (seen) => seen.includes('2010'),
    );
    await page.keyboard.press('ArrowRight');
    await until(
      'the second week',
      () => heard(page),
      (seen) => seen.includes('Jul 26, 2010: price $0.051'),
    );
    await page.keyboard.press('End');
    await until(
      'today',
      () => heard(page),
      (seen) => seen.includes('$90,000'),
    );
  });

  test('follows the pointer, and goes back to today when it leaves', async () => {
    const plot = await page.$('[role="slider"]');
    const box = await plot?.boundingBox();
    if (!box) throw new Error('no plot');
    await page.mouse.move(box.x + box.width / 2, box.y + 80);
    await until(
      'a week in the middle',
      () => heard(page),
      (seen) => /20(17|18|19)/.test(seen),
    );
    await page.mouse.move(box.x + box.width / 2, box.y - 100);
    await until(
      'today',
      () => heard(page),
      (seen) => seen.includes('$90,000'),
    );
  });

  test('follows a finger, and stays where it was lifted', async () => {
    const box = await (await page.$('[role="slider"]'))?.boundingBox();
    if (!box) throw new Error('no plot');
    const [x, y] = [box.x + box.width / 3, box.y + 80];
    await page.touchscreen.touchStart(x + 60, y);
    await page.touchscreen.touchMove(x, y);
    await page.touchscreen.touchEnd();
    await until(
      'a week in the first third',
      () => heard(page),
      (seen) => /20(14|15|16)/.test(seen),
    );
  });

  test('draws all five bands, and another picture for each range and scale', async () => {
    const weeks = () => page.$eval('[role="slider"]', (slider) => Number(slider.ariaValueMax) + 1);
    const seen = new Set<string>();
    for (const [range, least, most] of [
      ['1 year', 50, 55],
      ['4 years', 205, 212],
      ['All', 800, 1200],
    ] as const) {
      await choose(page, range);
      await until(range, weeks, (count) => count >= least && count <= most);
      for (const scale of ['Linear', 'Log']) {
        await choose(page, scale);
        const picture = () => page.$eval('canvas', (canvas) => (canvas as HTMLCanvasElement).toDataURL());
        seen.add(await until(`${range}, ${scale}`, picture, (now) => !seen.has(now)));
      }
    }
    await until(
      'all bands',
      () => bands(page),
      (painted) => painted === 5,
    );
  });

  test('tells the same in rows', async () => {
    const rows = () => page.$$eval('.plot details tbody tr', (all) => all.length);
    await page.$eval('.plot details summary', (summary) => (summary as HTMLElement).click());
    expect(await until('rows', rows, (count) => count > 12)).toBeLessThan(60);
    const heads = await page.$$eval('.plot details table:first-of-type thead th', (all) => all.length);
    expect(heads).toBeGreaterThanOrEqual(8);
  });

  test('supposes another tariff', async () => {
    const field = await page.$('.supposition:nth-child(2) input[inputmode]');
    await field?.click({ count: 3 });
    await field?.type('0.07');
    await until(
      'the sentence',
      () => wordsOn(page),
      (seen) => seen.includes('At $0.07 per kWh and'),
    );
  });

  test('tells why, and what came of times like this', async () => {
    const words = await wordsOn(page);
    expect(words).toContain('A price of $90,000 stands');
    expect(words).toMatch(/Since 2018: .* the price rose in \d+ of \d+/);
  });

  test('and writes no error', () => expect(world.problems).toEqual([]));
});

describe.each(BROWSERS)('the welcome page in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await start(name);
    await figures(world);
  });
  afterAll(() => world?.close());

  test('stores the basis that is chosen, marks its sample by it, and ends', async () => {
    const page = await world.own('welcome.html');
    const sample = () => page.evaluate(() => document.querySelector('article')?.textContent ?? '');
    const before = await until('the sample', sample);
    expect(before).toContain('$90,000');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.choice input')[1]?.click());
    await until('other marks', sample, (seen) => seen !== before);
    expect(await world.stored('sync:basis')).toEqual({ kind: 'preset', id: 'listed_allin' });
    await page.evaluate(() => document.querySelector<HTMLElement>('footer button')?.click());
    const open = async () => (await world.browser.pages()).some((tab) => tab.url().endsWith('welcome.html'));
    await until('the tab to close', open, (seen) => !seen);
  });
});
