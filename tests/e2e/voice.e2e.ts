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

/** By how much, px, the popup is too high for its window with each of these texts in their places. Empty: it never is. */
const tooHigh = (page: Page, cases: readonly Record<string, string>[]) =>
  page.evaluate((cases) => {
    const { scrollHeight: usual } = document.documentElement;
    return cases.flatMap((texts) => {
      for (const [place, text] of Object.entries(texts)) {
        const element = document.querySelector(place);
        if (element) element.textContent = text;
      }
      const { scrollHeight, clientHeight } = document.documentElement;
      return Math.max(usual, scrollHeight) > clientHeight ? [[scrollHeight - clientHeight, texts]] : [];
    });
  }, cases);

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
    const { verdicts, mpi } = await words.load(language);
    const popup = await world.popup();
    await until(
      'the verdict',
      () => wordsOn(popup),
      (seen) => seen.includes(verdicts['squeezed-but-holding'].name),
    );
    expect(await popup.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language.slice(0, 2));
    expect(await across(popup)).toBe(0);
    const faces = Object.values(verdicts).map(({ name, sentence }) => ({
      h1: name,
      '.verdict-sentence': sentence,
    }));
    expect(await tooHigh(popup, faces)).toEqual([]);
    const flows = [mpi.deep, mpi.elevated, ...Object.values(mpi.bands).map(({ sentence }) => sentence)];
    const said = [...flows, `${mpi.tooOld} ${mpi.get}`, `${mpi.never} ${mpi.get}`];
    expect(
      await tooHigh(
        popup,
        said.map((text) => ({ '.mpi p': text })),
      ),
    ).toEqual([]);
    await popup.close();
  });

  test.each(['options', 'popup', 'study', 'method', 'welcome', 'diagnostics'])(
    '%s follows another language at once',
    async (view) => {
      await world.store('sync:language', 'en');
      const page = await world.own(`${view}.html`);
      const headings = () => page.$$eval('h1, h2', (all) => all.map((heading) => heading.textContent).join());
      const english = await until('headings', headings, (seen) => seen.length > 20);
      await world.store('sync:language', 'de');
      await until('other headings', headings, (seen) => seen !== english);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
      await world.store('sync:language', 'en');
      await page.close();
    },
  );

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
