import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bears, marks } from './harness/marks';
import { BROWSERS, open, type World } from './harness/open';
import { drawnAt } from './harness/pixels';
import { until } from './harness/until';

const AT = 'https://www.coindesk.com/theme';
const html = (style: string, body = '<p>Bitcoin trades at <b>$90,000</b> now.</p>') =>
  `<!doctype html><html lang="en"><title>Bitcoin price</title>
<style>body{font:32px/1.6 sans-serif}${style}</style><body><div id="app">${body}</div></html>`;

const DARK = 'background:#101418;color:#e8eaed';
const LIGHT = 'background:#fff;color:#202124';

/** Ways in which pages change their theme while one reads: a style, what switches it on, and what off. */
const SWITCHES: Record<string, { style: string; on: () => void; off: () => void }> = {
  'a class of the document': {
    style: `html{${LIGHT}}html.dark{${DARK}}`,
    on: () => document.documentElement.classList.add('dark'),
    off: () => document.documentElement.classList.remove('dark'),
  },
  'an attribute of the body, fading': {
    style: `body{${LIGHT};transition:background .4s,color .4s}body[data-theme=night]{${DARK}}`,
    on: () => void Object.assign(document.body.dataset, { theme: 'night' }),
    off: () => void Object.assign(document.body.dataset, { theme: 'day' }),
  },
  'variables on its topmost box': {
    style: '#app{--ink:#202124;--ground:#fff;color:var(--ink);background:var(--ground)}',
    on: () => document.getElementById('app')?.setAttribute('style', '--ink:#e8eaed;--ground:#101418'),
    off: () => document.getElementById('app')?.removeAttribute('style'),
  },
};

/** Grounds that pages write on; the text is legible on each, if not always well. */
const GROUNDS: [string, string][] = [
  ['#ffffff', '#000000'],
  ['#000000', '#ffffff'],
  ['#808080', '#ffffff'],
  ['#f7931a', '#ffffff'],
  ['#ffffff', '#f7931a'],
  ['#0d1117', '#3fb950'],
  ['#ffff00', '#0000ff'],
  ['#7a0000', '#ffb3b3'],
];

describe.each(BROWSERS)('light and dark in %s', (name) => {
  let world: World;
  let light: Page;
  beforeAll(async () => {
    world = await open(name);
    light = await world.own('icon/16.png');
  });
  afterAll(() => world?.close());

  async function visit(page: string): Promise<Page> {
    world.serve(AT, page);
    const visited = await world.page(AT);
    await until(
      'a mark',
      () => marks(visited),
      (seen) => seen.length > 0,
    );
    return visited;
  }

  /** The mark stands on a ground of its own that goes with the page's, and can be read. */
  const standsOn = async (page: Page, isRight: (ground: number) => boolean) => {
    const drawn = await until(
      'the mark to go with its ground',
      () => drawnAt(page, 'hashfloor-mark', light),
      ({ ground }) => isRight(ground),
    );
    expect(drawn.contrast).toBeGreaterThanOrEqual(4.5);
  };
  const isDark = (ground: number) => ground < 0.1;
  const isLight = (ground: number) => ground > 0.7;

  test.each(Object.entries(SWITCHES))(
    'marks follow a page that changes its theme by %s',
    async (_, { style, on, off }) => {
      const page = await visit(html(style));
      await standsOn(page, isLight);
      await page.evaluate(on);
      await standsOn(page, isDark);
      await page.evaluate(off);
      await standsOn(page, isLight);
      await page.close();
    },
  );

  // Only Chromium lets a test change what the system says.
  test.runIf(name === 'chrome')('marks follow the system', async () => {
    const page = await visit(html(`html{${LIGHT}}@media(prefers-color-scheme:dark){html{${DARK}}}`));
    await standsOn(page, isLight);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await standsOn(page, isDark);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await standsOn(page, isLight);
    await page.close();
  });

  test('on any ground the mark has a contrast of 4.5 to 1', async () => {
    const boxes = GROUNDS.map(
      ([ground, ink], index) =>
        `<p id="g${index}" style="background:${ground};color:${ink}">Bitcoin price: $${70 + index * 8},000 it was.</p>`,
    );
    const page = await visit(html('', boxes.join('')));
    await bears(page, GROUNDS.length);
    for (const index of GROUNDS.keys()) {
      const { contrast } = await drawnAt(page, `#g${index} hashfloor-mark`, light);
      expect([index, contrast >= 4.5]).toEqual([index, true]);
    }
    await page.close();
  });
});
