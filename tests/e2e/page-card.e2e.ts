import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pinCost } from './harness/figures';
import { marks, shadowTexts } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const STORY = 'https://www.coindesk.com/card';
const HTML = `<!doctype html><html lang="en"><title>Bitcoin</title><style>body{font:18px/1.6 serif;margin:40px}</style>
<p>Bitcoin trades at <b id="price">$90,000</b> now.</p><p style="display:flex">Bitcoin at $91,000 then</p>
<dialog><p>Bitcoin was at <b id="modal">$95,000</b> too.</p></dialog></html>`;

const card = (page: Page) => shadowTexts(page, 'hashfloor-card');

async function rest(page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y);
}

describe.each(BROWSERS)('the card in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(STORY, HTML);
    page = await world.page(STORY);
    await until(
      'a mark',
      () => marks(page),
      (seen) => seen.length === 1,
    );
  });
  afterAll(() => world?.close());

  test('opens on the mark, and says price, cost, basis and both margins', async () => {
    await rest(page, 'hashfloor-mark');
    const [text] = await until(
      'the card',
      () => card(page),
      ([seen]) => Boolean(seen?.includes('Copy')),
    );
    for (const said of ['+20.6%', '$90,000', '$74,600', '17.1%']) expect(text).toContain(said);
  });

  test('opens on the amount too, and closes when the pointer leaves', async () => {
    await page.mouse.move(500, 500);
    await until(
      'no card',
      () => card(page),
      (seen) => seen.length === 0,
    );
    await rest(page, '#price');
    await until(
      'the card',
      () => card(page),
      ([seen]) => Boolean(seen?.includes('+20.6%')),
    );
    await page.mouse.move(500, 500);
    await until(
      'no card',
      () => card(page),
      (seen) => seen.length === 0,
    );
  });

  test('comes by keyboard, is entered with Enter, and goes with Escape', async () => {
    await page.keyboard.press('Tab');
    await until(
      'the card',
      () => card(page),
      (seen) => seen.length === 1,
    );
    await page.keyboard.press('Enter');
    await until(
      'focus in the card',
      () => page.evaluate(() => document.activeElement?.localName),
      (seen) => seen === 'hashfloor-card',
    );
    await page.keyboard.press('Escape');
    await until(
      'no card',
      () => card(page),
      (seen) => seen.length === 0,
    );
  });

  test('stays inside the viewport, and leaves nothing behind', async () => {
    await page.setViewport({ width: 360, height: 500 });
    await rest(page, 'hashfloor-mark');
    await until(
      'the card',
      () => card(page),
      (seen) => seen.length === 1,
    );
    const box = await page.$eval('hashfloor-card', (host) => {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return {
        fits: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
        inner: host.innerHTML,
      };
    });
    expect(box).toEqual({ fits: true, inner: '' });
    await page.keyboard.press('Escape');
    await until(
      'no card',
      () => card(page),
      (seen) => seen.length === 0,
    );
    expect(await page.$$eval('hashfloor-card', (all) => all.length)).toBe(0);
    await page.setViewport({ width: 1000, height: 900 });
  });

  test('is in reach over a page’s modal dialog', async () => {
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await until('a mark in the dialog', () => page.$('dialog hashfloor-mark'), Boolean);
    await rest(page, 'dialog hashfloor-mark');
    await until(
      'the card',
      () => card(page),
      ([seen]) => Boolean(seen?.includes('$95,000')),
    );
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
    await rest(page, '#cell');
    await until(
      'the card',
      () => card(page),
      ([seen]) => Boolean(seen?.includes('$97,000')),
    );
    await page.$eval('table', (table) => table.remove());
    await page.keyboard.press('Escape');
  });

  test('“not a price” takes the mark off, here and on the next visit', async () => {
    await page.bringToFront();
    await rest(page, 'hashfloor-mark');
    await until(
      'the card',
      () => card(page),
      (seen) => seen.length === 1,
    );
    await new Promise((done) => setTimeout(done, 500));
    await page.keyboard.press('Tab');
    await page.mouse.click(...((await refuseButton(page)) as [number, number]));
    await until(
      'no mark',
      () => page.$$eval('body > p hashfloor-mark', (all) => all.length),
      (seen) => seen === 0,
    );
    await page.reload();
    await new Promise((done) => setTimeout(done, 2500));
    expect(await page.$$eval('body > p hashfloor-mark', (all) => all.length)).toBe(0);
  });
});

/** The middle of the second of the card's two buttons, which no page can ask for: they stand in its last line. */
const refuseButton = (page: Page) =>
  page.$eval('hashfloor-card', (host) => {
    const { left, bottom } = host.getBoundingClientRect();
    return [left + 110, bottom - 22];
  });
