import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const html = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><body>${body}<script>${script}</script></html>`;

/** What a page feels: how often its timer fired by now (a page that is blocked has few of these), and how many marks ever came. */
interface Felt {
  at: number;
  beats: number;
  came: number;
}
declare global {
  var felt: () => Felt;
}
const PULSE = `let beats = 0, came = 0;
  setInterval(() => beats++, 20);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const { localName } of addedNodes) if (localName === 'hashfloor-mark') came++;
  }).observe(document, { childList: true, subtree: true });
  window.felt = () => ({ at: performance.now(), beats, came });`;
const feltBy = (page: Page) => page.evaluate(() => felt());
const pause = (page: Page, ms: number) =>
  page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), ms);

/** Beats of a page in each ms from one moment to another. */
const rate = (from: Felt, to: Felt) => (to.beats - from.beats) / (to.at - from.at);

/** Chromium by itself, without us, is busy for minutes with ten thousand that are shown; a page that is parsed has 512 at most. */
const DEPTHS = { chrome: 2000, firefox: 10_000 };

/** Builds elements within one another, and puts them into the page's box. */
const NEST = `const nest = (depth) => {
  let inner = document.createElement('div');
  inner.append('Bitcoin fell to $91,000 below.');
  for (let n = 0; n < depth; n++) { const outer = document.createElement(n % 2 ? 'div' : 'section'); outer.append(inner); inner = outer; }
  document.getElementById('box').append(inner); };`;

/** Pages that fight back. Each must stay as responsive as any page, and keep its own text. */
const PAGES: Record<string, string> = {
  'takes off every mark at once': html(
    '<p>Bitcoin fell to $90,000.</p><p>Bitcoin rose to $95,000 then.</p>',
    `new MutationObserver(() => document.querySelectorAll('hashfloor-mark').forEach((mark) => mark.remove()))
      .observe(document, { childList: true, subtree: true });`,
  ),
  'writes its text again whenever it changes': html(
    '<p id="p">Bitcoin fell to $90,000 today.</p>',
    `const p = document.getElementById('p');
    new MutationObserver(() => { if (p.childNodes.length > 1) p.textContent = 'Bitcoin fell to $9' + Date.now() % 10 + ',000 today.'; })
      .observe(p, { childList: true });`,
  ),
  'mutates without end': html(
    '<p>Bitcoin fell to $90,000.</p><div id="box"></div>',
    `const box = document.getElementById('box');
    setInterval(() => { box.replaceChildren(...Array.from({ length: 40 }, (_, n) => {
      const row = document.createElement('p'); row.append('Bitcoin price $9' + n % 10 + ',' + (100 + Date.now() % 900)); return row; })); }, 4);`,
  ),
  'has 100,000 text nodes': html(
    '<p>Bitcoin fell to $90,000.</p><div id="box"></div>',
    `const box = document.getElementById('box');
    for (let n = 0; n < 100000; n++) box.append(document.createTextNode('7 '));`,
  ),
  'has 10 MB of text': html(
    '<p>Bitcoin fell to $90,000.</p><p id="box"></p>',
    `document.getElementById('box').append('1,234.5 dollars and '.repeat(500000));`,
  ),
  'has elements nested by the thousand': html(
    '<p>Bitcoin fell to $90,000.</p><div id="box"></div>',
    `${NEST} nest(DEPTH);`,
  ),
  'has 10,000 nested elements that are not shown': html(
    '<p>Bitcoin fell to $90,000.</p><div id="box" style="display:none"></div>',
    `${NEST} nest(10000);`,
  ),
  'moves its marks about': html(
    '<p>Bitcoin fell to $90,000 by noon.</p><div id="box"></div>',
    `setInterval(() => { const mark = document.querySelector('hashfloor-mark'); if (mark) document.getElementById('box').append(mark); }, 30);`,
  ),
};

describe.each(BROWSERS)('pages that fight back in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  // Firefox shows ten thousand, and so need not be asked about what is not shown.
  test.each(Object.keys(PAGES).filter((kind) => name === 'chrome' || !kind.endsWith('not shown')))(
    'one that %s stays alive, and keeps its words',
    async (kind) => {
      const address = `https://www.coindesk.com/${kind.replace(/\W+/g, '-')}`;
      const script = `<script>const DEPTH = ${DEPTHS[name]};${PULSE}`;
      world.serve(address, (PAGES[kind] ?? '').replace('<script>', script));
      await world.store('sync:sitesOff', ['www.coindesk.com']);
      const page = await world.page(address);
      // Until it has been laid out, the page is busy with itself.
      await pause(page, 300);
      const loaded = await feltBy(page);
      await pause(page, 700);
      const alone = await feltBy(page);
      expect(alone.came).toBe(0);
      // From here on all that it does more than before is done by us, until some time after the first mark has come.
      await world.store('sync:sitesOff', []);
      await until(
        'a mark',
        () => feltBy(page),
        ({ came }) => came > 0,
      );
      await pause(page, 1000);
      expect(rate(alone, await feltBy(page))).toBeGreaterThan(rate(loaded, alone) / 2);
      const first = await page.evaluate(() => document.querySelector('p')?.textContent);
      expect(first).toMatch(/^Bitcoin fell to \$9\d,000( today| by noon)?\.$/);
      await page.close();
    },
    120_000,
  );

  test('one that undoes all that is done is given up, and the popup says so', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `<p>Bitcoin fell to $9${n % 10},000 on day ${n}.</p>`);
    const address = 'https://www.coindesk.com/given-up';
    world.serve(
      address,
      html(
        lines.join(''),
        `window.undone = 0;
        new MutationObserver(() => document.querySelectorAll('hashfloor-mark').forEach((mark) => { mark.remove(); undone++; }))
          .observe(document, { childList: true, subtree: true });`,
      ),
    );
    const page = await world.page(address);
    await page.bringToFront();
    await until('much to be undone', () => page.evaluate('undone > 60'));
    const popup = await world.popup({ background: true });
    await until(
      'the popup to tell',
      () => wordsOn(popup),
      (words) => words.includes('it is left alone'),
    );
    await popup.close();
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('p')?.childNodes.length)).toBe(1);
    await page.close();
  });

  test('one that only reads learns nothing: no figure, no words, no sheet of ours tells the band', async () => {
    world.serve(
      'https://www.coindesk.com/spy',
      html('<p>Bitcoin fell to $90,000.</p><div style="display:flex">Bitcoin at $91,000 now</div>'),
    );
    const page = await world.page('https://www.coindesk.com/spy');
    await bears(page, 1);
    const known = await page.evaluate(() => {
      const element = document.querySelector('hashfloor-mark') as HTMLElement;
      const sheets = document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map(({ cssText }) => cssText),
      );
      return JSON.stringify([
        element.outerHTML,
        // biome-ignore lint/performance/useDomNodeTextContent: a page may look this way, too.
        element.innerText,
        element.textContent,
        element.shadowRoot,
        element.getAttributeNames(),
        [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()],
        sheets,
        Object.keys(window).filter((key) => /hashfloor|wxt/i.test(key)),
      ]);
    });
    expect(known).not.toMatch(/[+−-]?\d+(\.\d+)?\s?%|underwater|squeezed|thin|comfortable|fat\b/);
    await page.close();
  });
});
