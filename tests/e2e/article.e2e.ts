import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ARTICLE, ARTICLE_URL } from './article-page';
import { pinCost } from './harness/figures';
import { bears, type Mark, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const brief = ({ before, text }: Mark) => `${before.split(' ').at(-1)} ${text}`;

describe.each(BROWSERS)('an article on a curated site in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(ARTICLE_URL, ARTICLE);
    page = await world.page(ARTICLE_URL);
    await until(
      'four marks',
      () => marks(page),
      (seen) => seen.length >= 4,
      15_000,
    );
  });
  afterAll(() => world?.close());

  test('gets a mark behind each price, a cost mark behind each cost, and none behind any other amount', async () => {
    const seen = (await marks(page)).map(brief);
    expect(seen).toEqual(['$126k +68.9%', '$90k +20.6%', '$74,600 cost 0.0%', '$74,600 cost 0.0%']);
  });

  test('reads as its author wrote it', async () => {
    const [shown, served] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return [
        document.body.textContent,
        new DOMParser().parseFromString(source, 'text/html').body.textContent,
      ];
    });
    expect(shown).toBe(served);
  });

  test('tells the page nothing: no attribute, no text, no open shadow root', async () => {
    const known = await page.evaluate(() =>
      [...document.querySelectorAll('hashfloor-mark')].map(
        (mark) => mark.outerHTML + String(mark.shadowRoot),
      ),
    );
    expect(new Set(known)).toEqual(new Set(['<hashfloor-mark></hashfloor-mark>null']));
  });

  test('throws nothing and writes no error to the console', () => expect(world.problems).toEqual([]));

  test('loses every mark when the site is switched off, and is then as it was', async () => {
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    await bears(page, 0);
    const [shown, served] = await page.evaluate(async () => {
      const source = await (await fetch(location.href)).text();
      return [document.body.innerHTML, new DOMParser().parseFromString(source, 'text/html').body.innerHTML];
    });
    expect(shown).toBe(served);
    const texts = await page.evaluate(() => document.querySelector('article p')?.childNodes.length);
    expect(texts).toBe(1);
    await world.store('sync:sitesOff', null);
    await bears(page, 4);
  });

  test('follows a change of the cost basis without being loaded again', async () => {
    await world.store('sync:basis', { kind: 'published', id: 'jpmorgan-2025-12', rolled: false });
    const isNew = (seen: Mark[]) => seen.some((mark) => brief(mark) === '$90k 0.0%');
    await until('marks against 90,000', () => marks(page), isNew);
    await pinCost(world);
    await until(
      'marks against 74,600',
      () => marks(page),
      (seen) => seen.some((mark) => mark.text === '+20.6%'),
    );
  });
});
