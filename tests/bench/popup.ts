import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { figures } from '@/tests/e2e/harness/figures';
import { open } from '@/tests/e2e/harness/open';
import { until } from '@/tests/e2e/harness/until';
import { bundle } from './bundle';
import { type Bench, median } from './measure';

const FOLDER = '.output/bench-popup';
const TURNS = 21;
/** Turns that fill the browser's caches and are not counted. */
const WARM_UP = 3;

/** Builds an extension whose popup is an empty one in Preact, and returns its folder. */
function buildEmptyPopup(): string {
  mkdirSync(FOLDER, { recursive: true });
  const page = '<!doctype html><meta charset="utf-8"><script type="module" src="/popup.js"></script>';
  writeFileSync(`${FOLDER}/popup.html`, `${page}<body></body>`);
  writeFileSync(`${FOLDER}/popup.js`, bundle('tests/bench/empty-popup.ts'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty popup',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(`${FOLDER}/manifest.json`, JSON.stringify(manifest));
  return resolve(FOLDER);
}

/** Notes when the first heading with words in it has been painted, ms since the page was asked for. */
const WATCH_HEADING = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('h1')?.textContent) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.paintedAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

/** Opens a page in a tab of its own and returns how to open it there again, which tells when its heading was painted. */
async function opener(browser: Browser, url: string): Promise<() => Promise<number>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(WATCH_HEADING);
  return async () => {
    await page.bringToFront();
    await page.goto(url);
    return until(`a heading in ${url}`, () => page.evaluate('window.paintedAt ?? 0') as Promise<number>);
  };
}

/** How long the popup takes to paint the verdict, against an empty popup in the same browser. */
export const popup: Bench = async function* () {
  const world = await open('chrome');
  try {
    const { browser } = world;
    const empty = await browser.installExtension(buildEmptyPopup());
    await figures(world);
    const openEmpty = await opener(browser, `chrome-extension://${empty}/popup.html`);
    const openOurs = await opener(browser, `${world.base}popup.html`);
    const times = { empty: [] as number[], ours: [] as number[] };
    for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
      const [atEmpty, atOurs] = [await openEmpty(), await openOurs()];
      if (turn < WARM_UP) continue;
      times.empty.push(atEmpty);
      times.ours.push(atOurs);
    }
    yield { name: 'popup.empty', value: median(times.empty), unit: 'ms' };
    yield { name: 'popup.verdict', value: median(times.ours), unit: 'ms' };
    yield { name: 'popup.to-empty', value: median(times.ours) / median(times.empty), unit: 'ratio' };
  } finally {
    await world.close();
  }
};
