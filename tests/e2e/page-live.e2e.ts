import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WAYS } from '@/tests/pages/ways';
import { pinCost } from './harness/figures';
import { bears, marks, reads } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif}</style><body>${body}`;

/** Rows that a list writes anew while it is scrolled: the first goes behind the last, and shows another day. */
const ROWS = Array.from(
  { length: 8 },
  (_, day) => `<li>Bitcoin fell to $${90 + day},000 on day ${day}.</li>`,
);

/** What a mark says of so many dollars, with a cost of 74,600. */
const margin = (usd: number) => `+${((usd / 74_600 - 1) * 100).toFixed(1)}%`;

/** Ticks 20 times a second and counts, before each paint, the marks on the page and the texts that are not what was written. */
const tick = (page: Page, write: (price: string) => void, times: number) =>
  page.evaluate(
    async (source, count) => {
      const put = new Function(`return (${source})`)() as (price: string) => void;
      const box = document.getElementById('box');
      const counts: number[] = [];
      const widths = new Set<number>();
      let wrong = 0;
      for (let n = 0; n < count; n++) {
        const price = `$9${n % 10},${String(100 + n)}`;
        put(price);
        await new Promise((done) => setTimeout(done, 50));
        await new Promise((done) => requestAnimationFrame(done));
        const found = document.querySelectorAll('hashfloor-mark');
        counts.push(found.length);
        widths.add(Math.round(found[0]?.getBoundingClientRect().width ?? 0));
        if (!box?.textContent?.includes(price) || box.textContent.split('$').length !== 2) wrong++;
      }
      return { least: Math.min(...counts), most: Math.max(...counts), widths: widths.size, wrong };
    },
    // A method's source, made a function's.
    write.toString().replace(/^write/, 'function'),
    times,
  );

describe.each(BROWSERS)('live pages in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test.each(Object.entries(WAYS))(
    'a price rewritten by %s keeps one steady mark',
    async (way, { body, write }) => {
      const address = `https://www.coindesk.com/${way.replaceAll(' ', '-')}`;
      world.serve(address, html(body));
      const page = await world.page(address);
      const [first] = await bears(page, 1);
      expect(first?.text).toMatch(/^\+\d/);
      expect(await tick(page, write, 40)).toEqual({ least: 1, most: 1, widths: 1, wrong: 0 });
      await page.close();
    },
  );

  test('what comes later is marked, and what goes takes its marks along', async () => {
    world.serve('https://www.coindesk.com/later', html('<h1>Bitcoin</h1><div id="list"></div>'));
    const page = await world.page('https://www.coindesk.com/later');
    await page.evaluate(() => {
      for (let n = 0; n < 5; n++) {
        document
          .getElementById('list')
          ?.insertAdjacentHTML('beforeend', `<p>Bitcoin rose to $9${n},000 later.</p>`);
      }
    });
    await bears(page, 5);
    const text = await page.evaluate(() => {
      document.querySelector('#list p')?.remove();
      return document.getElementById('list')?.innerHTML.match(/<hashfloor-mark><\/hashfloor-mark>/g)?.length;
    });
    expect(text).toBe(4);
    await page.close();
  });

  test('copies of marked nodes bear no dead marks', async () => {
    world.serve(
      'https://www.coindesk.com/copies',
      html('<div id="list"><p>Bitcoin rose to $90,000 at noon.</p></div>'),
    );
    const page = await world.page('https://www.coindesk.com/copies');
    await bears(page, 1);
    await page.evaluate(() => {
      const list = document.getElementById('list');
      list?.append(list.firstElementChild?.cloneNode(true) ?? '');
      list?.insertAdjacentHTML('beforeend', list.firstElementChild?.outerHTML ?? '');
    });
    await until(
      '3 marks that say the same',
      () => marks(page),
      (found) => found.length === 3 && new Set(found.map(({ text }) => text)).size === 1,
    );
    const texts = await page.$$eval('#list p', (all) => all.map(({ textContent }) => textContent));
    expect(new Set(texts)).toEqual(new Set(['Bitcoin rose to $90,000 at noon.']));
    await page.close();
  });

  test('the end of an article is marked before the reader comes to it', async () => {
    world.serve(
      'https://www.coindesk.com/long',
      html('<p>Bitcoin rose to $90,000.<div style="height:40000px"></div><p>Bitcoin fell to $70,000.'),
    );
    const page = await world.page('https://www.coindesk.com/long');
    await bears(page, 2);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.close();
  });

  test('on a page that goes on for ever only what is near the reader is marked', async () => {
    const lines = Array.from(
      { length: 1000 },
      (_, n) => `<p>Bitcoin fell to $${70 + (n % 30)},000 on day ${n}.</p>`,
    );
    world.serve('https://www.coindesk.com/endless', html(`<style>p{height:150px}</style>${lines.join('')}`));
    const page = await world.page('https://www.coindesk.com/endless');
    const marked = () => page.$$eval('p:has(hashfloor-mark)', (all) => all.map((line) => line.textContent));
    await until('the first mark', marked, ([first]) => first === 'Bitcoin fell to $70,000 on day 0.');
    // What is far from the reader on a page with few lines is read after half a second.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect((await marked()).length).toBeLessThan(100);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('the last mark', marked, (seen) => seen.at(-1) === 'Bitcoin fell to $79,000 on day 999.');
    expect((await marked()).length).toBeLessThan(200);
    await page.close();
  });

  test('a list that writes its rows anew while it is scrolled has the right mark in each', async () => {
    world.serve('https://www.coindesk.com/list', html(`<h1>Bitcoin</h1><ul>${ROWS.join('')}</ul>`));
    const page = await world.page('https://www.coindesk.com/list');
    const from = (first: number) => ROWS.map((_, row) => margin((90 + first + row) * 1000));
    await reads(page, from(0));
    await page.evaluate(async (rows) => {
      const list = document.querySelector('ul') as HTMLElement;
      for (let day = rows; day < rows + 20; day++) {
        const row = list.firstElementChild as HTMLElement;
        row.textContent = `Bitcoin fell to $${90 + day},000 on day ${day}.`;
        list.append(row);
        if (day % 3 === 0) await new Promise((done) => requestAnimationFrame(done));
      }
    }, ROWS.length);
    await reads(page, from(20));
    await page.close();
  });

  test('another article without loading is marked too', async () => {
    world.serve('https://www.coindesk.com/one', html('<main><p>Bitcoin fell to $90,000.</p></main>'));
    const page = await world.page('https://www.coindesk.com/one');
    await bears(page, 1);
    await page.evaluate(() => {
      history.pushState({}, '', '/two');
      const main = document.querySelector('main');
      if (main) main.innerHTML = '<p>Bitcoin rose to $95,000.</p><p>Bitcoin was at $94,000 before.</p>';
    });
    await bears(page, 2);
    await page.close();
  });
});
