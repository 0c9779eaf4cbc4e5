import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardButton, cardTexts, openCard, untilClosed, untilMeant } from './harness/card';
import { pinCost } from './harness/figures';
import { bears, underlines } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const STORY = 'https://www.coindesk.com/card';
const HTML = `<!doctype html><html lang="en"><title>Bitcoin</title><style>body{font:18px/1.6 serif;margin:40px}</style>
<p>Bitcoin trades at <b id="price">$90,000</b> now.</p><p style="display:flex">Bitcoin at $91,000 then</p>
<dialog><p>Bitcoin was at <b id="modal">$95,000</b> too.</p></dialog></html>`;

describe.each(BROWSERS)('the card in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(STORY, HTML);
    page = await world.page(STORY);
    await bears(page, 1);
  });
  afterAll(() => world?.close());

  test('opens on the mark, and says price, cost, basis and both margins', async () => {
    const text = await openCard(page);
    for (const said of ['+20.6%', '$90,000', '$74,600', '17.1%']) expect(text).toContain(said);
  });

  test('opens on the amount too, and closes when the pointer leaves', async () => {
    await page.mouse.move(500, 500);
    await untilClosed(page);
    await openCard(page, '#price', '+20.6%');
    await page.mouse.move(500, 500);
    await untilClosed(page);
  });

  test('comes by keyboard, is entered with Enter, and goes with Escape', async () => {
    await page.keyboard.press('Tab');
    await until(
      'the card',
      () => cardTexts(page),
      (seen) => seen.length === 1,
    );
    await page.keyboard.press('Enter');
    await until(
      'focus in the card',
      () => page.evaluate(() => document.activeElement?.localName),
      (seen) => seen === 'hashfloor-card',
    );
    await page.keyboard.press('Escape');
    await untilClosed(page);
  });

  test('comes by a tap, on a link without following it, and goes with the next', async () => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p><a href="/elsewhere">Bitcoin was at $96,000</a></p>');
    });
    await until('a mark in the link', () => page.$('a hashfloor-mark'));
    const tap = async (selector: string) => {
      const place = await page.$eval(selector, (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      });
      await page.touchscreen.tap(...place);
    };
    for (const [amount, price] of [
      ['#price', '$90,000'],
      ['a hashfloor-mark', '$96,000'],
    ] as const) {
      await tap(amount);
      await until('the card', async () => (await cardTexts(page))[0]?.includes(price));
      await page.touchscreen.tap(500, 700);
      await untilClosed(page);
    }
    expect(page.url()).toBe(STORY);
    await page.$eval('a', (link) => link.parentElement?.remove());
  });

  test('stays away when a part of the page takes the focus that merely holds a mark', async () => {
    await page.evaluate(async () => {
      const part = document.querySelector('p') as HTMLElement;
      part.tabIndex = -1;
      part.focus();
      await new Promise((done) => setTimeout(done, 300));
      part.removeAttribute('tabindex');
    });
    expect(await cardTexts(page)).toEqual([]);
  });

  test('stays inside the viewport, and leaves nothing behind', async () => {
    await page.setViewport({ width: 360, height: 500 });
    await openCard(page);
    const box = await page.$eval('hashfloor-card', (host) => {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return {
        fits: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        inner: host.innerHTML,
      };
    });
    expect(box).toEqual({ fits: true, inner: '' });
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.setViewport({ width: 1000, height: 900 });
  });

  test('lies at its amount on a page that is magnified as a whole, and in a window lower than itself', async () => {
    await page.$eval('html', (root) => root.setAttribute('style', 'zoom:1.5'));
    await openCard(page, '#price', '$90,000');
    const places = await page.evaluate(() =>
      ['#price', 'hashfloor-card'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect().toJSON(),
      ),
    );
    expect(places[1].left).toBe(Math.round(places[0].left));
    expect(Math.abs(places[1].top - places[0].bottom)).toBeLessThan(20);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.$eval('html', (root) => root.removeAttribute('style'));

    await page.setViewport({ width: 400, height: 180 });
    await openCard(page, '#price', '$90,000');
    const box = await page.$eval('hashfloor-card', (host) => host.getBoundingClientRect().toJSON());
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(180);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.setViewport({ width: 1000, height: 900 });
  });

  test('is in reach over a page’s modal dialog', async () => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('a mark in the dialog', () => page.$('dialog hashfloor-mark'), Boolean);
    await openCard(page, 'dialog hashfloor-mark', '$95,000');
    expect(await page.$$eval('dialog > hashfloor-card', (all) => all.length)).toBe(1);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('dialog')?.close());
  });

  test('opens on an amount in a cell of a table', async () => {
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<table><tr><td>Bitcoin’s price in May</td><td id="cell">$97,000</td></tr></table>',
      );
    });
    await until('a mark in the table', () => page.$('td hashfloor-mark'), Boolean);
    await openCard(page, '#cell', '$97,000');
    await page.$eval('table', (table) => table.remove());
    await page.keyboard.press('Escape');
  });

  test('“not a price” takes the mark off, here and on the next visit', async () => {
    await page.bringToFront();
    await openCard(page);
    await untilMeant(page);
    await page.mouse.click(...(await cardButton(page, 'refuse')));
    await until(
      'no mark',
      () => page.$$eval('body > p hashfloor-mark', (all) => all.length),
      (seen) => seen === 0,
    );
    await page.reload();
    // The other amount, which never had but a line, tells that the page was read.
    await underlines(page, 1, 0);
  });
});
