import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost } from './harness/figures';
import { reads } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

declare global {
  /** What a page notes of itself. */
  var noted: unknown[];
}

const HOST = 'https://www.coindesk.com';
const html = (body: string, script = '') =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><body>${body}<script>${script}</script></html>`;

/** Notes for each mark that comes whether the page was in sight. */
const WITNESS = `window.noted = [];
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const { localName } of addedNodes)
      if (localName === 'hashfloor-mark') noted.push(document.prerendering ? 'prerendered' : document.visibilityState);
  }).observe(document, { childList: true, subtree: true });`;

describe.each(BROWSERS)('pages that nobody looks at in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    // A page that WebDriver drives is thrown away by Firefox when it is left, unless it is told not to.
    world = await open(name, { prefs: { 'fission.bfcacheInParent': true } });
    await pinCost(world);
  });
  afterAll(() => world?.close());

  test('a page that lies behind another does no work, and catches up when it is shown', async () => {
    world.serve(
      `${HOST}/behind`,
      html('<p>Bitcoin trades at <b id="price">$90,000</b> now.</p><div id="news"></div>', WITNESS),
    );
    const page = await world.page(`${HOST}/behind`);
    await reads(page, ['+20.6%']);
    world.serve(`${HOST}/front`, html('<p>Bitcoin fell to $80,000.</p>'));
    const front = await world.page(`${HOST}/front`);
    await front.bringToFront();
    await until('the first page to be hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      noted.length = 0;
      const text = document.getElementById('price')?.firstChild;
      for (let tick = 0; tick < 100; tick++) if (text) text.nodeValue = `$91,${100 + tick}`;
      const news = document.getElementById('news');
      for (let line = 0; line < 3; line++)
        news?.insertAdjacentHTML('beforeend', `<p>Bitcoin rose to $95,00${line} in the evening.</p>`);
    });
    // The page in front is served meanwhile, by the same worker.
    await reads(front, ['+7.2%']);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await page.evaluate(() => noted)).toEqual([]);
    await page.bringToFront();
    await reads(page, ['+22.3%', '+27.3%', '+27.3%', '+27.3%']);
    expect(new Set(await page.evaluate(() => noted))).toEqual(new Set(['visible']));
    await front.close();
    await page.close();
  });

  test('a page that was opened behind another is marked once it is shown', async () => {
    const front = await world.page(`${HOST}/front`);
    world.serve(`${HOST}/later`, html('<p>Bitcoin trades at $90,000 now.</p>', WITNESS));
    const behind = await world.browser.newPage({ background: true });
    await behind.goto(`${HOST}/later`);
    await front.bringToFront();
    await reads(front, ['+7.2%']);
    await until('the page to be hidden', () => behind.evaluate(() => document.hidden));
    await behind.bringToFront();
    await reads(behind, ['+20.6%']);
    expect(await behind.evaluate(() => noted)).toEqual(['visible']);
    await behind.close();
    await front.close();
  });

  test('a page that the browser kept whole is brought up to date when the reader comes back to it', async () => {
    const kept = html(
      '<p>Bitcoin trades at $90,000 now.</p>',
      `window.noted = []; addEventListener('pageshow', ({ persisted }) => noted.push(persisted));`,
    );
    // Nothing is kept of pages that say so, as those of the stand-in do.
    world.serve(`${HOST}/kept`, (response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(kept),
    );
    world.serve(`${HOST}/next`, html('<p>Bitcoin fell to $80,000.</p>'));
    const page = await world.page(`${HOST}/kept`);
    await reads(page, ['+20.6%']);
    const away = () => page.evaluate((next) => void setTimeout(() => location.assign(next)), `${HOST}/next`);
    const back = () => page.evaluate(() => void setTimeout(() => history.back()));
    const cameBack = (times: number) =>
      until(
        `the page to be kept ${times} times`,
        () => page.evaluate(() => String(globalThis.noted)),
        (seen) => seen === ['false', ...Array(times).fill('true')].join(),
      );
    await away();
    await reads(page, ['+7.2%']);
    await back();
    await cameBack(1);
    await reads(page, ['+20.6%']);

    await away();
    await reads(page, ['+7.2%']);
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    await reads(page, []);
    await back();
    await cameBack(2);
    await reads(page, []);
    await world.store('sync:sitesOff', []);
    await reads(page, ['+20.6%']);
    await page.close();
  });

  // Firefox makes no pages ready beforehand.
  test.runIf(name === 'chrome')(
    'a page made ready beforehand is left alone until it is opened, and marked then',
    async () => {
      const ready = html('<p>Bitcoin trades at $90,000 now.</p>', WITNESS);
      const rules = JSON.stringify({ prerender: [{ urls: ['/ready'], eagerness: 'immediate' }] });
      let asked = 0;
      world.serve(`${HOST}/ready`, (response) => {
        asked++;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(ready);
      });
      world.serve(
        `${HOST}/start`,
        `${html('<p>Bitcoin fell to $80,000.</p>')}<script type="speculationrules">${rules}</script>`,
      );
      // Its marks are not looked for: Chromium makes no page ready while somebody inspects the one in front.
      const page = await world.page(`${HOST}/start`);
      await until('the next page to be asked for', () => asked === 1);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
      await page.evaluate(() => void setTimeout(() => location.assign('/ready')));
      await until('the next page', () => page.evaluate(() => location.pathname === '/ready'));
      await reads(page, ['+20.6%']);
      const opened = await page.evaluate(() => {
        const [{ activationStart }] = performance.getEntriesByType('navigation') as [
          PerformanceNavigationTiming & { activationStart: number },
        ];
        return { noted, wasReady: activationStart > 0 };
      });
      expect(opened).toEqual({ noted: ['visible'], wasReady: true });
      expect(asked).toBe(1);
      await page.close();
    },
  );
});
