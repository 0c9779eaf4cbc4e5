import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardButton, cardTexts, closeCard, openCard, untilClosed, untilMeant } from './harness/card';
import { pinCost } from './harness/figures';
import { reads } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const STORY = 'https://www.coindesk.com/safe';
const HTML = `<!doctype html><html lang="en"><title>Bitcoin</title><style>body{font:18px/1.6 serif;margin:40px}
#over{margin:0;inset:0;width:auto;height:auto;pointer-events:none;background:#fff}</style>
<p>Bitcoin trades at $90,000 now.</p><textarea></textarea><div id="over" popover="manual">A game: click here</div></html>`;

describe.each(BROWSERS)('a card on a page that means no good in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await pinCost(world);
    world.serve(STORY, HTML);
    page = await world.page(STORY);
    await reads(page, ['+20.6%']);
  });
  afterAll(() => world?.close());

  /** Opens the card, and waits until clicks on it count. */
  async function openToPress(): Promise<void> {
    await openCard(page);
    await untilMeant(page);
  }

  test('is copied as one line of text', async () => {
    await openToPress();
    await page.mouse.click(...(await cardButton(page, 'copy')));
    await until(
      'it to be copied',
      () => cardTexts(page),
      ([text]) => Boolean(text?.includes('Copied')),
    );
    await closeCard(page);
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    const line = await page.$eval('textarea', ({ value }) => value);
    expect(line).toMatch(/\$90,000: \+20\.6% over mining cost; .*\$74,600 .*17\.1%/);
    expect(line).not.toContain('\n');
  });

  test('heeds no click that the page makes', async () => {
    await openToPress();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('hashfloor-card');
      host?.click();
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const x of [20, 110, 150])
          host?.dispatchEvent(
            new MouseEvent(kind, {
              bubbles: true,
              composed: true,
              clientX: x,
              clientY: host.offsetTop + 200,
            }),
          );
    });
    await closeCard(page);
    await reads(page, ['+20.6%']);
  });

  test('heeds no click of a reader who cannot see it', async () => {
    await openToPress();
    const at = await cardButton(page, 'refuse');
    // Clicks go through what the page has laid over everything.
    await page.evaluate(() => document.querySelector<HTMLElement>('#over')?.showPopover());
    await page.mouse.click(...at);
    await page.evaluate(() => document.querySelector<HTMLElement>('#over')?.hidePopover());
    await closeCard(page);
    await reads(page, ['+20.6%']);
  });

  test('pages reach neither our scripts nor the worker', async () => {
    const asked = world.standIn.asked.length;
    const reached = await page.evaluate(async (base) => {
      const said: unknown[] = [];
      const told = [
        { broadcast: 'changed' },
        { name: 'refuse', request: { key: '00000000' } },
        { name: 'refresh', request: { force: true } },
        { question: 'page' },
      ];
      addEventListener('message', ({ data, source }) => source === window || said.push(data));
      for (const message of told) {
        window.postMessage(message, '*');
        for (const kind of ['hashfloor:started', 'hashfloor'])
          dispatchEvent(new CustomEvent(kind, { detail: message }));
      }
      interface Apis {
        chrome?: { runtime?: { sendMessage?: unknown } };
        browser?: { runtime?: unknown };
      }
      const { chrome, browser } = globalThis as Apis;
      const files = ['popup.html', 'manifest.json', 'content-scripts/prices.js'].map((file) =>
        fetch(base + file).then(
          () => said.push(file),
          () => {},
        ),
      );
      await Promise.all(files);
      await new Promise((done) => setTimeout(done, 300));
      return { said, apis: [chrome?.runtime?.sendMessage, browser?.runtime].filter(Boolean).length };
    }, world.base);
    expect(reached).toEqual({ said: [], apis: 0 });
    expect(world.standIn.asked.length).toBe(asked);
    expect(await world.stored('local:refusals')).toBe(null);
    await reads(page, ['+20.6%']);
  });

  // Only Chromium tells a test what screen readers are told.
  test.runIf(name === 'chrome')('screen readers are told what eyes see', async () => {
    await page.bringToFront();
    const tree = async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    expect(await tree()).toContain('"name":"+20.6% over mining cost"');
    await openToPress();
    const words = await tree();
    for (const said of ['$90,000', '$74,600', '17.1%', 'Copy', 'Not a Bitcoin price'])
      expect(words).toContain(said);
    await closeCard(page);
  });

  test('a page that gives our names to classes of its own learns nothing, and stops nothing', async () => {
    const spying = `<script>
      window.spies = [];
      customElements.define('hashfloor-mark', class extends HTMLElement {
        static disabledFeatures = ['shadow'];
      });
      customElements.define('hashfloor-card', class extends HTMLElement {
        constructor() { super(); spies.push(this.attachInternals()); }
      });</script>`;
    const address = 'https://www.coindesk.com/named';
    world.serve(address, HTML + spying);
    const named = await world.page(address);
    await reads(named, ['+20.6%']);
    await openCard(named);
    const learned = await named.evaluate(() =>
      (globalThis as unknown as { spies: ElementInternals[] }).spies.map(({ shadowRoot }) => shadowRoot),
    );
    expect(learned).toEqual([null]);
    await named.close();
  });

  test('a page that keeps its events from what lies within it does not keep the card away', async () => {
    const address = 'https://www.coindesk.com/kept-events';
    const keeping = `<script>for (const name of ['pointermove', 'focusin', 'keydown'])
      addEventListener(name, (event) => event.stopPropagation(), true);</script>`;
    world.serve(address, HTML + keeping);
    const page = await world.page(address);
    await reads(page, ['+20.6%']);
    await openCard(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.close();
  });

  test('“not a price” is remembered for the site, on other pages of it and for other figures', async () => {
    await page.bringToFront();
    await openToPress();
    await page.mouse.click(...(await cardButton(page, 'refuse')));
    await reads(page, []);
    const other = 'https://www.coindesk.com/other';
    world.serve(
      other,
      HTML.replace('90,000', '91,500').replace(
        '<textarea>',
        '<p>Bitcoin fell to $80,000 at night.</p><textarea>',
      ),
    );
    await page.goto(other);
    await reads(page, ['+7.2%']);
    world.serve('https://www.theblock.co/safe', HTML);
    await page.goto('https://www.theblock.co/safe');
    await reads(page, ['+20.6%']);
  });
});
