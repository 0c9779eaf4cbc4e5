import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAYOUTS } from '@/tests/pages/layouts';
import { boxesOf } from './harness/boxes';
import { closeCard, openCard } from './harness/card';
import { underlines } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

/** The whole tree of a document as text, each text node for itself, shadow roots included. */
const treeOf = (page: Page) =>
  page.evaluate(() => {
    const write = (node: Node): string => {
      if (node.nodeType !== Node.ELEMENT_NODE) return `${node.nodeName}(${node.nodeValue})`;
      const element = node as Element;
      const attributes = [...element.attributes].map(({ name, value }) => ` ${name}=${value}`).join('');
      const shadow = element.shadowRoot ? `#${[...element.shadowRoot.childNodes].map(write).join('')}` : '';
      return `<${element.localName}${attributes}>${shadow}${[...element.childNodes].map(write).join('')}</>`;
    };
    return write(document.documentElement);
  });

describe.each(BROWSERS)('pages under marks in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  test.each(Object.entries(LAYOUTS))(
    '%s: boxes, words and tree stay the page’s own',
    async (layout, { html, amounts, lines = 0 }) => {
      const address = `https://www.coindesk.com/${layout}`;
      world.serve(address, html);
      await world.store('sync:sitesOff', ['www.coindesk.com']);
      const page = await world.page(address);
      await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
      // biome-ignore lint/performance/useDomNodeTextContent: it is the text as laid out that must stay, too.
      const words = () => page.evaluate(() => [document.body.textContent, document.body.innerText]);
      const before = { tree: await treeOf(page), boxes: await boxesOf(page), words: await words() };

      await world.store('sync:sitesOff', []);
      await underlines(page, lines, amounts);
      expect(await boxesOf(page)).toEqual(before.boxes);
      expect(await words()).toEqual(before.words);

      await world.store('sync:sitesOff', ['www.coindesk.com']);
      await underlines(page, 0, 0);
      expect(await treeOf(page)).toBe(before.tree);
      await page.close();
    },
  );

  test('a page that lays its text out in another way when it is narrow is not moved then, either', async () => {
    const address = 'https://www.coindesk.com/narrow';
    world.serve(
      address,
      `<!doctype html><html lang="en"><title>Bitcoin</title><style>@media(max-width:600px){li{display:flex;gap:10px}}</style>
      <ul><li>Bitcoin at $90,000 <b>today</b></li></ul></html>`,
    );
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    const page = await world.page(address);
    await page.setViewport({ width: 500, height: 800 });
    const narrow = await boxesOf(page);
    await page.setViewport({ width: 900, height: 800 });
    await world.store('sync:sitesOff', []);
    await underlines(page, 0, 1);
    await page.setViewport({ width: 500, height: 800 });
    await underlines(page, 1, 0);
    expect(await boxesOf(page)).toEqual(narrow);
    await page.setViewport({ width: 900, height: 800 });
    await underlines(page, 0, 1);
    await page.close();
  });

  test('where the user wants lines alone, nothing of a page’s tree is touched, and the card opens all the same', async () => {
    const line = (price: string) =>
      `<p>Bitcoin rose to <b>${price}</b> at noon, and fell to $85,000 by night.</p>`;
    const html = `<!doctype html><html lang="en"><title>Bitcoin</title>${line('$90,000')}${line('$95,000')}<div></div>
      <script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>Bitcoin stood at $80,000.</p>';</script></html>`;
    world.serve('https://www.coindesk.com/lines', html);
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    await world.store('sync:markStyle', 'underline');
    const page = await world.page('https://www.coindesk.com/lines');
    await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
    const before = { tree: await treeOf(page), boxes: await boxesOf(page) };
    await world.store('sync:sitesOff', []);
    await underlines(page, 5, 0);
    expect({ tree: await treeOf(page), boxes: await boxesOf(page) }).toEqual(before);
    await openCard(page, 'p + p b', '$95,000');
    await closeCard(page);
    await world.store('sync:paused', true);
    await underlines(page, 0, 0);
    const sheets = () =>
      page.evaluate(() => {
        const trees = [document, document.querySelector('div')?.shadowRoot];
        return trees.map((tree) => tree?.adoptedStyleSheets.length);
      });
    expect(await sheets()).toEqual([0, 0]);
    await world.store('sync:paused', null);
    await world.store('sync:markStyle', null);
    await page.close();
  });

  test('where lines are set close no mark stands on the words above its amount, nor is any cut off', async () => {
    world.serve(
      'https://www.coindesk.com/close',
      `<!doctype html><html lang="en"><title>Bitcoin</title><table><tr><td style="padding:0;font:48px/1 serif">Bitcoin’s price:<br>$90,000</td></tr></table>
      <p style="width:300px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Bitcoin, as we said, has now reached $91,000 and more</p></html>`,
    );
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    const page = await world.page('https://www.coindesk.com/close');
    const above = async () => {
      const { x, y, width } = await page.$eval('td', (cell) => cell.getBoundingClientRect().toJSON());
      return page.screenshot({ clip: { x, y, width, height: 46 }, encoding: 'base64' });
    };
    const before = await above();
    await world.store('sync:sitesOff', []);
    await page.bringToFront();
    await underlines(page, 0, 2);
    expect((await above()) === before).toBe(true);
    // It hangs below its amount, and takes no room in a line that is full.
    expect(await page.$eval('p hashfloor-mark', (mark) => mark.getBoundingClientRect().width)).toBe(0);
    await page.close();
  });

  test.each([
    ['of today', '<!doctype html>'],
    ['of the oldest kind', ''],
  ])('a mark above an amount leaves it to be read, on pages %s', async (_, kind) => {
    const address = 'https://www.coindesk.com/gloss';
    world.serve(
      address,
      `${kind}<html lang="en"><title>Bitcoin</title><style>td{padding:16px;font:20px sans-serif}</style>
      <table><tr><td>Bitcoin price</td><td id="cell">$90,000</td></tr></table></html>`,
    );
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    const page = await world.page(address);
    // The upper half of its figures: a line may stand below them.
    const figures = async () => {
      const clip = await page.$eval('#cell', (cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell.firstChild as Text);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y: y + height * 0.2, width, height: height * 0.4 };
      });
      return page.screenshot({ clip, encoding: 'base64' });
    };
    const before = await figures();
    await world.store('sync:sitesOff', []);
    await page.bringToFront();
    await until('a mark', () => page.$('#cell hashfloor-mark'));
    // Whole pictures would fill a screen where they differ.
    expect((await figures()) === before).toBe(true);
    await page.close();
  });
});
