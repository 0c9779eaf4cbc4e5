import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { figures } from '@/tests/e2e/harness/figures';
import { open } from '@/tests/e2e/harness/open';
import { addressed } from '@/tests/e2e/harness/popup-address';
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

/** When the first heading with words in it was painted, and the footer, which is drawn last; ms since the page was asked for. */
interface Painted {
  h1?: number;
  footer?: number;
}

/** Notes when each of these has been painted. */
const WATCH = `
  window.painted = {};
  for (const part of ['h1', 'footer']) {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(part)?.textContent) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => { window.painted[part] = performance.now(); }));
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }
`;

/**
 * Opens a page in a tab of its own and returns how to open it there again, which tells when it was painted, down to a part.
 * Not from itself: to go to the same address with a face behind it is to go nowhere.
 */
async function opener(browser: Browser, url: string, last: keyof Painted): Promise<() => Promise<Painted>> {
  const page = await browser.newPage();
  await page.setViewport({ width: 380, height: 560 });
  await page.evaluateOnNewDocument(WATCH);
  return async () => {
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(url);
    const painted = () => page.evaluate('window.painted') as Promise<Painted>;
    return until(`${last} in ${url}`, painted, (seen) => seen[last] !== undefined);
  };
}

/**
 * How long the popup takes to paint the verdict, and all of it, against an empty popup in the same browser. Opened is what
 * the toolbar opens: the address that the worker gave it last, with the face behind it.
 */
export const popup: Bench = async function* () {
  const world = await open('chrome');
  try {
    const { browser } = world;
    const empty = await browser.installExtension(buildEmptyPopup());
    await figures(world);
    const openEmpty = await opener(browser, `chrome-extension://${empty}/popup.html`, 'h1');
    const openOurs = await opener(browser, await addressed(world), 'footer');
    const times = { empty: [] as number[], verdict: [] as number[], whole: [] as number[] };
    for (let turn = 0; turn < TURNS + WARM_UP; turn++) {
      const [{ h1: atEmpty = 0 }, ours] = [await openEmpty(), await openOurs()];
      if (turn < WARM_UP) continue;
      times.empty.push(atEmpty);
      times.verdict.push(ours.h1 ?? 0);
      times.whole.push(ours.footer ?? 0);
    }
    yield { name: 'popup.empty', value: median(times.empty), unit: 'ms' };
    yield { name: 'popup.verdict', value: median(times.verdict), unit: 'ms' };
    yield { name: 'popup.whole', value: median(times.whole), unit: 'ms' };
    yield { name: 'popup.to-empty', value: median(times.verdict) / median(times.empty), unit: 'ratio' };
  } finally {
    await world.close();
  }
};
