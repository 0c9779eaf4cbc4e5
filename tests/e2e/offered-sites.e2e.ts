import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '@/tests/pages/exchanges/models';
import { figures } from './harness/figures';
import { bears, marks } from './harness/marks';
import { open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const NEWS = 'https://zycrypto.com/bitcoin-today/';
const GOOGLE = 'https://www.google.com';
const HTML = `<!doctype html><html lang="en"><title>Bitcoin today</title><meta charset="utf-8">
<p>Bitcoin traded at $90,000 on Friday, and Bitcoin was at $88,500 the day before.</p></html>`;

const PAGE_WITH_CHART = `<!doctype html><html lang="en"><title>Markets</title><p>Bitcoin traded at $90,000 on Friday.</p>
<iframe width="400" height="200" src="https://www.tradingview-widget.com/embed-widget/single-quote/?locale=en#%7B%22symbol%22%3A%22BITSTAMP%3ABTCUSD%22%7D"></iframe></html>`;
const CHART = `<!doctype html><html lang="en"><title>Quote</title><body style="margin:0"><p>Bitcoin / U.S. Dollar</p>
<div style="font-size:28px"><span class="js-symbol-last">90,012.34</span></div><p>USD +1.2%</p></body></html>`;

// Firefox alone can be told to grant what is asked; nobody sits there to say yes in Chromium.
let world: World;
let options: Page;
beforeAll(async () => {
  world = await open('firefox');
  await figures(world);
  for (const url of [NEWS, `${GOOGLE}/finance/quote`, `${GOOGLE}/maps`]) world.serve(url, HTML);
  options = await world.options();
  await until(
    'the options',
    () => wordsOn(options),
    (seen) => seen.includes('More sites, when you want them'),
  );
});
afterAll(() => world?.close());

/** The switch of a site: whether it is on, after pressing it where that is wanted. */
async function turn(host: string, press: boolean, on = options): Promise<boolean> {
  await on.bringToFront();
  const found = await on.evaluateHandle((name) => {
    const label = [...document.querySelectorAll('.switch')].find((one) =>
      one.textContent.trim().startsWith(name),
    );
    label?.closest('details')?.setAttribute('open', '');
    return label?.querySelector('input') as HTMLInputElement;
  }, host);
  if (press) {
    await found.focus();
    await on.keyboard.press(' ');
  }
  return found.evaluate((input) => input.checked);
}

/** Whether the gate is to run in pages of a host that are loaded from now on. */
const opensOn = (host: string) =>
  world.inside(async (name) => {
    type Scripting = { scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> } };
    const { browser } = globalThis as unknown as { browser: Scripting };
    const registered = await browser.scripting.getRegisteredContentScripts();
    return registered.some(({ matches }) => matches.some((pattern) => pattern.includes(name)));
  }, host);

test('a site that is switched on is marked, and no more once it is switched off', async () => {
  const page = await world.page(NEWS);
  expect(await turn('zycrypto.com', false)).toBe(false);
  await turn('zycrypto.com', true);
  await page.bringToFront();
  await bears(page, 2);
  await until('the switch to be on', () => turn('zycrypto.com', false));
  await turn('zycrypto.com', true);
  await page.bringToFront();
  await bears(page, 0);
  await until(
    'the switch to be off',
    () => turn('zycrypto.com', false),
    (on) => !on,
  );
});

test('a giant is marked in its sections about prices alone', async () => {
  await turn('www.google.com', true);
  const quotes = await world.page(`${GOOGLE}/finance/quote`);
  await bears(quotes, 2);
  const maps = await world.page(`${GOOGLE}/maps`);
  await new Promise((done) => setTimeout(done, 1000));
  expect(await marks(maps)).toEqual([]);
});

test('of results of a search only the box of bitcoin’s price is marked', async () => {
  world.serve(`${GOOGLE}/search`, pageOf({ file: 'google-box' }));
  const page = await world.page(`${GOOGLE}/search?q=bitcoin+price`);
  await bears(page, 1);
  const isInBox = () =>
    page.evaluate(() =>
      document.querySelector('.pclqee')?.contains(document.querySelector('hashfloor-mark')),
    );
  expect(await isInBox()).toBe(true);
  expect(await page.evaluate(() => modelled.run(200))).toEqual({ most: 1, wrong: [] });
  await until('the mark to be in the box', isInBox, (inBox) => inBox === true);
});

test('a chart in a frame is marked once the user asks for it, and no more when it is switched off', async () => {
  world.serve('https://www.coindesk.com/chart', PAGE_WITH_CHART);
  world.serve('https://www.tradingview-widget.com/embed-widget/*', CHART);
  const page = await world.page('https://www.coindesk.com/chart');
  const inFrame = async () => {
    const frame = page.frames().find((one) => one.url().includes('tradingview-widget'));
    return frame?.evaluate(() => document.querySelectorAll('hashfloor-mark').length);
  };
  await bears(page, 1);
  expect(await inFrame()).toBe(0);
  await turn('Embedded charts', true);
  await until(
    'the setting',
    () => world.stored('sync:charts'),
    (on) => on === true,
  );
  await until('new pages to be looked at', () => opensOn('tradingview-widget.com'));
  await page.bringToFront();
  await page.reload();
  await until('a mark in the frame', inFrame, (count) => count === 1);
  await turn('Embedded charts', true);
  await page.bringToFront();
  await until('no mark in the frame', inFrame, (count) => count === 0);
  await bears(page, 1);
});

test('a permission that is withdrawn elsewhere is shown as withdrawn', async () => {
  await until('the switch to be on', () => turn('www.google.com', false));
  await world.inside(async () => {
    type Permissions = { permissions: { remove(what: object): Promise<boolean> } };
    const { browser } = globalThis as unknown as { browser: Permissions };
    await browser.permissions.remove({ origins: ['https://www.google.com/*'] });
  });
  await until(
    'the switch to be off',
    () => turn('www.google.com', false),
    (on) => !on,
  );
});

test('while Chromium asks, and nobody has answered, a switch stays off', async () => {
  const other = await open('chrome');
  try {
    const page = await other.options();
    await until(
      'the options',
      () => wordsOn(page),
      (seen) => seen.includes('More sites, when you want them'),
    );
    expect(await turn('zycrypto.com', true, page)).toBe(false);
    expect(await turn('Embedded charts', true, page)).toBe(false);
    expect(other.problems).toEqual([]);
  } finally {
    await other.close();
  }
});
