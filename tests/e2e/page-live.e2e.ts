import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif}</style><body>${body}`;

/** Ways in which pages write a new price over the old one. Each is run in the page, with the price as its argument. */
const WAYS: Record<string, { body: string; write: (price: string) => void }> = {
  nodeValue: {
    body: '<p id="box">Bitcoin trades at $90,000 now, they say.</p>',
    write(price) {
      const text = document.getElementById('box')?.firstChild;
      if (text) text.nodeValue = `Bitcoin trades at ${price} now, they say.`;
    },
  },
  textContent: {
    body: '<p>Bitcoin price: <b id="box">$90,000</b> per coin</p>',
    write(price) {
      const box = document.getElementById('box');
      if (box) box.textContent = price;
    },
  },
  innerHTML: {
    body: '<div id="box"><span>Bitcoin</span> <b>$90,000</b> live</div>',
    write(price) {
      const box = document.getElementById('box');
      if (box) box.innerHTML = `<span>Bitcoin</span> <b>${price}</b> live`;
    },
  },
  replaceChildren: {
    body: '<ul id="box"><li>Bitcoin price $90,000 today</li></ul>',
    write(price) {
      const entry = document.createElement('li');
      entry.append(`Bitcoin price ${price} today`);
      document.getElementById('box')?.replaceChildren(entry);
    },
  },
};

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
  });
  afterAll(() => world?.close());

  test.each(Object.entries(WAYS))(
    'a price rewritten by %s keeps one steady mark',
    async (way, { body, write }) => {
      world.serve(`https://www.coindesk.com/${way}`, html(body));
      const page = await world.page(`https://www.coindesk.com/${way}`);
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
