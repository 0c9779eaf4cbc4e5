import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shadowTexts } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const AT = 'https://www.coindesk.com/table';
const table = (rows: number, id: string) =>
  `<table id="${id}"><thead><tr><th>Day</th><th>Bitcoin price</th></tr></thead><tbody>${Array.from(
    { length: rows },
    (_, day) => `<tr><td>May ${day + 1}</td><td>$9${day % 10},${100 + day}</td></tr>`,
  ).join('')}</tbody></table>`;
const HTML = `<!doctype html><html lang="en"><title>Bitcoin price history</title>
<style>body{font:16px/2 sans-serif}td{padding:8px 40px}</style><h1>Bitcoin prices</h1>${table(30, 'long')}<h2>Bitcoin this week</h2>${table(6, 'short')}</html>`;

/** Marks that are drawn, and all of them, in one table. */
const counted = (page: Page, id: string) =>
  page.$$eval(`#${id} hashfloor-mark`, (all) => ({
    drawn: all.filter((mark) => getComputedStyle(mark).display !== 'contents').length,
    all: all.length,
  }));

describe.each(BROWSERS)('tables of prices in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    // The page that writes settings comes to the front when it opens.
    await world.store('sync:tables', 'first');
    world.serve(AT, HTML);
    page = await world.page(AT);
  });
  afterAll(() => world?.close());

  const draws = (id: string, drawn: number, all: number) =>
    until(
      `${drawn} of ${all} marks in the ${id} table`,
      () => counted(page, id),
      (seen) => seen.drawn === drawn && seen.all === all,
    );

  test('a long one shows the marks of its first rows, a short one all', async () => {
    await draws('long', 12, 30);
    await draws('short', 6, 6);
  });

  test('on the other rows the card opens as on any', async () => {
    const [x = 0, y = 0] = await page.$eval('#long tr:nth-child(20) td + td', (cell) => {
      cell.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.selectNodeContents(cell);
      const { left, top, height } = range.getBoundingClientRect();
      return [left + 10, top + height / 2];
    });
    await page.mouse.move(x + 4, y);
    await page.mouse.move(x, y);
    await until(
      'the card',
      () => shadowTexts(page, 'hashfloor-card'),
      ([text]) => Boolean(text?.includes('$99,119')),
    );
    await page.keyboard.press('Escape');
    await page.mouse.move(600, 5);
  });

  test('after a pause, and after the page has turned its leaf, the first rows show theirs again', async () => {
    await world.store('sync:paused', true);
    await draws('long', 0, 0);
    await world.store('sync:paused', false);
    await draws('long', 12, 30);
    await page.$eval('#long tbody', (body) => {
      body.innerHTML = body.innerHTML
        .replace(/<hashfloor-mark><\/hashfloor-mark>/g, '')
        .replaceAll('May', 'June');
    });
    await draws('long', 12, 30);
  });

  test('the user decides: all rows, or none before one points at them', async () => {
    await world.store('sync:tables', 'all');
    await draws('long', 30, 30);
    await world.store('sync:tables', 'hover');
    await draws('long', 0, 30);
    await draws('short', 6, 6);
    await world.store('sync:tables', null);
    await draws('long', 12, 30);
    expect(world.problems).toEqual([]);
  });
});
