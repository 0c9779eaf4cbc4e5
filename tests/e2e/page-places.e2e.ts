import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears, marks, underlines } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title><style>body{font:16px/1.5 sans-serif}</style><body>${body}`;
const ARTICLE = html(
  '<p>Bitcoin fell to $90,000 by noon, and rose again.</p><p>Bitcoin was at $95,000 before.</p>',
);

describe.each(BROWSERS)('wherever pages put their text in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  test('frames of the same origin, and those whose text stands in an attribute', async () => {
    world.serve('https://www.coindesk.com/inner', html('<p>Bitcoin fell to $91,000.</p>'));
    const srcdoc = '<p>Bitcoin rose to $92,000.</p>';
    world.serve(
      'https://www.coindesk.com/outer',
      html(
        `<p>Bitcoin fell to $90,000.</p><iframe src="/inner"></iframe><iframe srcdoc="${srcdoc}"></iframe>`,
      ),
    );
    const page = await world.page('https://www.coindesk.com/outer');
    await bears(page, 3);
    await page.close();
  });

  test('a frame of another site is marked where that site may be, and left alone where it may not', async () => {
    const inner = html('<p>Bitcoin fell to $91,000.</p>');
    world.serve('https://www.theblock.co/inner', inner);
    world.serve('https://strange.example/inner', inner);
    world.serve(
      'https://www.coindesk.com/frames',
      html(
        '<p>Bitcoin fell to $90,000.</p><iframe src="https://www.theblock.co/inner"></iframe><iframe src="https://strange.example/inner"></iframe>',
      ),
    );
    const page = await world.page('https://www.coindesk.com/frames');
    await bears(page, 1);
    const marksIn = async (host: string) => {
      const frame = page.frames().find((one) => one.url().includes(host));
      return frame?.evaluate(() => document.querySelectorAll('hashfloor-mark').length);
    };
    await until(
      'a mark in the frame',
      () => marksIn('theblock'),
      (count) => count === 1,
    );
    expect(await marksIn('strange')).toBe(0);
    await page.close();
  });

  test('headings, links and shadow trees within one another are marked, drawings are not', async () => {
    const shadow = (inner: string) => `attachShadow({ mode: 'open' }).innerHTML = '${inner}'`;
    world.serve(
      'https://www.coindesk.com/trees',
      html(
        `<h2>Bitcoin at $94,000</h2><p><a href="#">Bitcoin fell to $93,000</a> by noon.</p><div id="outer"></div>
        <svg width="300" height="30"><text y="20">Bitcoin price: $92,000</text></svg><p>Bitcoin stood at $90,000.</p>
        <script>const root = document.getElementById('outer');
        root.${shadow('<p>Bitcoin fell to $91,000 first.</p><div></div>')};
        const inner = root.shadowRoot.querySelector('div');
        inner.${shadow('<p>Bitcoin rose to <b>$89,000</b> then.</p>')};
        window.rise = () => { inner.shadowRoot.querySelector('b').textContent = '$88,000'; };
        window.come = () => { inner.shadowRoot.append(document.createElement('div'));
          inner.shadowRoot.lastChild.${shadow('<p>Bitcoin was at $87,000 later.</p>')}; };</script>`,
      ),
    );
    const page = await world.page('https://www.coindesk.com/trees');
    const are = (...thousands: number[]) =>
      until(
        `marks behind ${thousands}`,
        async () => (await marks(page)).map(({ before }) => before.slice(-7)),
        (seen) => String(seen) === String(thousands.map((price) => `$${price},000`)),
      );
    await are(94, 93, 91, 89, 90);
    await page.evaluate('rise()');
    await are(94, 93, 91, 88, 90);
    await page.evaluate('come()');
    await are(94, 93, 91, 88, 87, 90);
    await page.close();
  });

  // Only Chromium tells a test what screen readers are told.
  test.runIf(name === 'chrome')('a live region is to screen readers what it was', async () => {
    world.serve(
      'https://www.coindesk.com/said',
      html(
        '<div role="status">Bitcoin trades at $90,000 now</div><p aria-live="polite">Bitcoin: <b>$91,000</b></p><p>Bitcoin fell to $80,000.</p>',
      ),
    );
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    const page = await world.page('https://www.coindesk.com/said');
    // What is hidden from them is in the tree without a name.
    const said = async (selector: string) => {
      const root = (await page.$(selector)) ?? undefined;
      const tree = JSON.stringify(await page.accessibility.snapshot({ root, interestingOnly: false }));
      return tree.match(/"name":"[^"]+"/g) ?? [];
    };
    const before = [await said('[role]'), await said('[aria-live]')];
    await world.store('sync:sitesOff', []);
    await underlines(page, 1, 2);
    expect([await said('[role]'), await said('[aria-live]')]).toEqual(before);
    expect(String(await said('p:last-of-type'))).toContain('over mining cost');
    await page.close();
  });

  test('searches, selections and copies find the text as the page wrote it', async () => {
    world.serve('https://www.coindesk.com/search', ARTICLE);
    const page = await world.page('https://www.coindesk.com/search');
    await bears(page, 2);
    const found = await page.evaluate(() => {
      const find = (text: string) => (window as unknown as { find(text: string): boolean }).find(text);
      const sides = [find('fell to $90,000'), find('by noon, and rose again')];
      const across = find('$95,000 before');
      getSelection()?.selectAllChildren(document.querySelector('p') as Node);
      return { sides, across, selected: String(getSelection()) };
    });
    expect(found.sides).toEqual([true, true]);
    expect(found.selected).toBe('Bitcoin fell to $90,000 by noon, and rose again.');
    expect(found.across).toBe(true);
    await page.close();
  });

  test('searches find text past marks that hang out of the line', async () => {
    const line = (height: number, price: string) =>
      `<p style="width:fit-content;line-height:${height}">Bitcoin fell to ${price} by noon.</p>`;
    const cell = '<table><tr><td>Bitcoin’s price in May</td><td>$93,000 at noon</td></tr></table>';
    world.serve('https://www.coindesk.com/hanging', html(line(1, '$91,000') + line(2, '$92,000') + cell));
    const page = await world.page('https://www.coindesk.com/hanging');
    await bears(page, 3);
    const found = await page.evaluate(() => {
      const find = (text: string) => (window as unknown as { find(text: string): boolean }).find(text);
      return [find('$91,000 by noon'), find('to $92,000 by'), find('$93,000 at noon'), find('%')];
    });
    expect(found).toEqual([true, true, true, false]);
    await page.close();
  });

  test('a page that the reader comes back to is marked as before', async () => {
    world.serve('https://www.coindesk.com/first', ARTICLE);
    world.serve('https://www.coindesk.com/second', html('<p>Bitcoin fell to $91,000.</p>'));
    const page = await world.page('https://www.coindesk.com/first');
    await bears(page, 2);
    await page.goto('https://www.coindesk.com/second');
    await bears(page, 1);
    await page.goBack({ waitUntil: 'domcontentloaded' });
    await bears(page, 2);
    expect(await page.evaluate(() => document.body.textContent?.includes('$90,000 by noon'))).toBe(true);
    await page.close();
  });

  test.runIf(name === 'chrome')(
    'on paper there are no marks, and the lines break as without them',
    async () => {
      world.serve('https://www.coindesk.com/paper', ARTICLE);
      const page = await world.page('https://www.coindesk.com/paper');
      await bears(page, 2);
      const widths = () =>
        page.$$eval('hashfloor-mark', (all) => all.map((mark) => mark.getBoundingClientRect().width));
      expect(Math.min(...(await widths()))).toBeGreaterThan(0);
      await page.emulateMediaType('print');
      expect(await widths()).toEqual([0, 0]);
      await page.close();
    },
  );
});
