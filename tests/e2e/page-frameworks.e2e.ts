import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle, FRAMEWORKS, type Framework, serverSide } from '@/tests/pages/frameworks/bundle';
import { boxesOf } from './harness/boxes';
import { bears } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

interface App {
  set(change: object): unknown;
  expected(): string;
  text(): string;
  /** Of a page that comes in pieces: whether all of it is here. */
  ready(): boolean;
}
declare global {
  var app: App;
  var errors: string[];
}

/** Serves a framework's page, its script from an address of its own, and gives the page's address. */
async function serve(world: World, framework: Framework, root = '<div id="root"></div>'): Promise<string> {
  const address = `https://www.coindesk.com/${framework}`;
  world.serve(`${address}.js`, { type: 'text/javascript', body: await bundle(framework) });
  world.serve(
    address,
    `<!doctype html><html lang="en"><title>Bitcoin</title>${root}<script ${framework === 'angular' ? 'type="module" ' : ''}src="${address}.js"></script></html>`,
  );
  return address;
}

/** Shows another state; what stands on the page must be that state's text at once, and its marks must come back. */
async function change(page: Page, state: object, count: number): Promise<void> {
  const [text, expected] = await page.evaluate(async (next) => {
    await app.set(next);
    return [app.text(), app.expected()];
  }, state);
  expect(text).toBe(expected);
  await bears(page, count);
  expect(await page.evaluate(() => app.text() === app.expected())).toBe(true);
}

describe.each(BROWSERS)('frameworks in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  /** Closes a page on which nothing may have gone wrong. */
  async function leave(page: Page): Promise<void> {
    expect(await page.evaluate(() => errors)).toEqual([]);
    expect(world.problems).toEqual([]);
    await page.close();
  }

  test.each(FRAMEWORKS)('%s updates, removes and reorders as if we were not there', async (framework) => {
    await world.store('sync:sitesOff', ['www.coindesk.com']);
    const page = await world.page(await serve(world, framework));
    await until('the app', () => page.evaluate(() => 'app' in globalThis));
    const boxes = await boxesOf(page);
    await world.store('sync:sitesOff', []);
    await bears(page, 6);
    expect(await boxesOf(page)).toEqual(boxes);
    expect(await page.evaluate(() => app.text() === app.expected())).toBe(true);

    await change(page, { price: '90,500' }, 6);
    await change(page, { note: 'down on the day', price: '89,100' }, 6);
    await change(page, { note: 'down a bit' }, 6);
    await change(page, { old: false }, 5);
    await change(page, { old: true }, 6);
    await change(page, { levels: ['$93,000', '$91,000', '$92,000'] }, 6);
    await change(page, { levels: ['$92,000'] }, 4);
    await change(page, { levels: ['$94,000', '$92,000', '$95,000', '$96,000'] }, 7);
    await change(page, { shown: false }, 0);
    await change(page, { shown: true }, 7);
    for (let tick = 0; tick < 30; tick++) {
      const right = await page.evaluate(
        async (price) => {
          await app.set({ price });
          return app.text() === app.expected();
        },
        `9${tick % 10},${100 + tick}`,
      );
      expect(right).toBe(true);
    }
    await bears(page, 7);
    await leave(page);
  });

  test.each(['react18', 'react19'] as const)(
    '%s takes over its server’s markup without a mismatch',
    async (framework) => {
      const { markup } = await serverSide<{ markup(): string }>(framework, 'react-server.js');
      const root = `<div id="root" data-reactroot data-hydrate="300">${markup()}</div>`;
      const page = await world.page(await serve(world, framework, root));
      await bears(page, 6);
      await until('the app', () => page.evaluate(() => 'app' in globalThis));
      await change(page, { price: '90,500', note: 'down' }, 6);
      await leave(page);
    },
  );

  // What is slow comes before we begin to mark, or long after: the rest of the page is marked, and React's own, by then.
  test.concurrent.each([
    ['react18', 700],
    ['react18', 7000],
    ['react19', 700],
    ['react19', 7000],
  ] as const)(
    '%s takes over a page that its server sends in pieces, the last %i ms late',
    async (framework, wait) => {
      const address = `https://www.coindesk.com/streamed-${framework}-${wait}`;
      const { stream } = await serverSide<{
        stream(response: ServerResponse, script: string, wait: number): void;
      }>(framework, 'react-stream.js');
      const script = await bundle(framework, 'react-streamed.js');
      world.serve(`${address}.js`, { type: 'text/javascript', body: script });
      world.serve(address, (response) => stream(response, `${address}.js`, wait));
      const page = await world.page(address, 'window');
      await bears(page, 3);
      await until('React to have all of the page', () => page.evaluate(() => app.ready()));
      await page.evaluate(() => app.set({ price: '86,000' }));
      expect(await page.evaluate(() => app.text())).toBe(
        'Bitcoin trades at $90,000 today.Bitcoin fell to $86,000 at night.Bitcoin rose to $95,000 in May.',
      );
      await bears(page, 3);
      await leave(page);
    },
  );
});
