import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/utils/words/languages';
import { words } from '@/utils/words/words';
import { pinCost } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

type Extension = Record<string, { action: { getBadgeText(tab: object): Promise<string> } } | undefined>;

const badge = (world: World) =>
  world.inside(async () => {
    const { browser, chrome } = globalThis as unknown as Extension;
    return (browser ?? chrome)?.action.getBadgeText({}) ?? '';
  });

const across = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** The tallest popup that browsers open without scrolling. */
const TALLEST = 600;

describe.each(BROWSERS)('the voice in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test.each([
    ['price', '90k'],
    ['cost', '75k'],
    ['nothing', ''],
    ['margin', '+21%'],
  ])('the badge shows %s', async (choice, text) => {
    await world.store('sync:badgeShows', choice);
    await until(
      'the badge',
      () => badge(world),
      (seen) => seen === text,
    );
  });

  test.each(LANGUAGES)('the popup speaks %s, and has room for it', async (language) => {
    await world.store('sync:language', language);
    const { verdicts } = await words.load(language);
    const popup = await world.popup();
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes(verdicts['squeezed-but-holding'].name),
    );
    expect(await popup.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language.slice(0, 2));
    expect(await across(popup)).toBe(0);
    const tall = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThanOrEqual(TALLEST);
    await popup.close();
  });

  test('the options follow another language at once', async () => {
    await world.store('sync:language', 'en');
    const options = await world.options();
    await until(
      'the options in English',
      () => wordsOn(options),
      (seen) => seen.includes('Cost basis'),
    );
    await world.store('sync:language', 'de');
    await until(
      'the options in German',
      () => wordsOn(options),
      (seen) => seen.includes('Kostenbasis'),
    );
    await world.store('sync:language', 'en');
    await options.close();
  });

  test('the closer look answers a price that was asked about', async () => {
    const page = await world.own('study.html#price=85000&currency=USD');
    const typed = await until('the price', () =>
      page.$$eval('#what-if input[inputmode="decimal"]', ([price]) => (price as HTMLInputElement)?.value),
    );
    expect(typed).toBe('85,000');
    await page.close();
  });

  test('write no error', () => expect(world.problems).toEqual([]));
});
