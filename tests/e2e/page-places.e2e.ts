import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears } from './harness/marks';
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
