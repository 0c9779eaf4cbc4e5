import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WALKERS } from '@/tests/pages/walkers';
import { openCard } from './harness/card';
import { pinCost } from './harness/figures';
import { bears, reads } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const AT = 'https://www.coindesk.com/scripts';
const SAID = 'Bitcoin fell to $90,000 by noon, and miners sold.';
const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif}</style><body>${body}</html>`;

declare global {
  /** A stretch of its text that a page keeps in mind. */
  var kept: Range;
}

describe.each(BROWSERS)('scripts that work on the text of a marked page in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
  });
  afterAll(() => world?.close());

  async function visit(body: string, marks: number): Promise<Page> {
    world.serve(AT, html(body));
    const page = await world.page(AT);
    await bears(page, marks);
    return page;
  }

  test('going through its texts, they find all words, and lose and double none', async () => {
    const ways = Object.values(WALKERS);
    const page = await visit(ways.map(() => `<p>${SAID}</p>`).join(''), ways.length);
    await page.evaluate(
      (sources) => {
        const lines = document.querySelectorAll('p');
        for (const [index, source] of sources.entries()) {
          const walk = new Function(`return (${source})`)() as (text: Text) => void;
          const walker = document.createTreeWalker(lines[index] as Node, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          for (const text of texts) walk(text);
        }
      },
      // A method's source, made a function's.
      ways.map(({ walk }) => walk.toString().replace(/^walk/, 'function')),
    );
    const expected = ways.map(({ says }) => says?.(SAID) ?? SAID);
    const words = () => page.$$eval('p', (lines) => lines.map(({ textContent }) => textContent));
    // What was translated is itself again, and all marks are back.
    await until('words and marks', words, (seen) => String(seen) === String(expected));
    await reads(
      page,
      expected.map((said) => (said.includes('$91') ? '+22.0%' : '+20.6%')),
    );
    expect(await words()).toEqual(expected);
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    await bears(page, 0);
    expect(await words()).toEqual(expected);
    await world.store('sync:sitesOff', []);
    await page.close();
  });

  test('what they keep in mind of a text is the same when the marks have gone', async () => {
    const page = await visit(`<p>${SAID}</p>`, 1);
    await page.evaluate(() => {
      const [head, tail] = [...(document.querySelector('p')?.childNodes ?? [])].filter(
        ({ nodeType }) => nodeType === Node.TEXT_NODE,
      ) as [Text, Text];
      globalThis.kept = document.createRange();
      kept.setStart(head, 8);
      kept.setEnd(tail, 8);
      getSelection()?.setBaseAndExtent(tail, 4, tail, 8);
    });
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    await bears(page, 0);
    expect(await page.evaluate(() => [String(kept), String(getSelection())])).toEqual([
      'fell to $90,000 by noon',
      'noon',
    ]);
    await world.store('sync:sitesOff', []);
    await page.close();
  });

  test('what they make a field of, or close to us, bears no marks from then on', async () => {
    const page = await visit(`<p>${SAID}</p><p>${SAID}</p><p>${SAID}</p>`, 3);
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('p');
      if (first) first.contentEditable = 'true';
      if (second) second.dataset.hashfloor = 'off';
    });
    await bears(page, 1);
    expect(await page.$eval('p', ({ innerHTML }) => innerHTML)).toBe(SAID);
    await page.evaluate(() => document.querySelector('p')?.removeAttribute('contenteditable'));
    await bears(page, 2);
    await page.close();
  });

  test('a page that they write anew is marked, and its cards open', async () => {
    const page = await visit(`<p>${SAID}</p>`, 1);
    await page.evaluate((written) => {
      document.open();
      document.write(written);
      document.close();
    }, html('<p>Bitcoin rose to <b>$95,000</b> by night.</p>'));
    await reads(page, ['+27.3%']);
    await openCard(page, 'b', '$95,000');
    await page.close();
  });

  test('shadow trees that they add to elements long there are marked', async () => {
    const page = await visit(`<p>${SAID}</p><late-box></late-box><div id="host"></div>`, 1);
    await page.evaluate(() => {
      const fill = (host: Element, price: string) => {
        host.attachShadow({ mode: 'open' }).innerHTML = `<p>Bitcoin rose to ${price} at night.</p>`;
      };
      customElements.define(
        'late-box',
        class extends HTMLElement {
          connectedCallback() {
            fill(this, '$91,000');
          }
        },
      );
      fill(document.getElementById('host') as Element, '$92,000');
    });
    await reads(page, ['+20.6%', '+22.0%', '+23.3%']);
    expect(world.problems).toEqual([]);
    await page.close();
  });
});
