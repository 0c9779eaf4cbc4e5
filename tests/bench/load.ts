import type { Browser } from 'puppeteer-core';
import { marks } from '@/tests/e2e/harness/marks';
import { type Bench, median } from './measure';
import { rowsPage } from './pages';
import { meter, openPair, settled } from './pair';

const ROWS = 8000;
const PAIRS = 7;
const URLS = { prices: 'https://www.coindesk.com/rows', none: 'https://www.coindesk.com/none' };

/** Collects tasks of the main thread over 50 ms, from the first moment on. */
const WATCH_TASKS = `
  window.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
`;

/** What a walk over all text costs here, when each character is read once, ms. */
const BARE_WALK = `(() => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let at = 0; at < data.length; at++) sum ^= data.charCodeAt(at);
  }
  window.sum = sum;
  return performance.now() - start;
})()`;

async function loadOnce(browser: Browser, url: string) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(WATCH_TASKS);
  const read = await meter(page);
  await page.goto(url);
  await page.bringToFront();
  const time = await settled(read);
  const tasks = (await page.evaluate('longTasks')) as number[];
  const marked = (await marks(page)).length;
  const walk = (await page.evaluate(BARE_WALK)) as number;
  await page.close();
  return { time, tasks, marked, walk };
}

/** What the extension adds to loading a long page, with prices of bitcoin and without a word of it. */
export const load: Bench = async function* () {
  const { standIn, bare, extended, close } = await openPair();
  try {
    for (const [kind, url] of Object.entries(URLS)) {
      standIn.serve(url, rowsPage(ROWS, kind === 'prices'));
      await Promise.all([loadOnce(bare, url), loadOnce(extended, url)]);
      const pairs: Record<'bare' | 'extended', Awaited<ReturnType<typeof loadOnce>>>[] = [];
      // One after the other, and each first in turn: what else the machine does then falls on both.
      for (let turn = 0; turn < PAIRS; turn++) {
        const first = await loadOnce(turn % 2 ? extended : bare, url);
        const second = await loadOnce(turn % 2 ? bare : extended, url);
        pairs.push(turn % 2 ? { bare: second, extended: first } : { bare: first, extended: second });
      }
      const added = median(pairs.map(({ bare, extended }) => extended.time - bare.time));
      const bareTime = median(pairs.map(({ bare }) => bare.time));
      yield { name: `load.${kind}.bare`, value: bareTime, unit: 'ms' };
      yield { name: `load.${kind}.added`, value: added, unit: 'ms' };
      yield { name: `load.${kind}.added-to-bare`, value: added / bareTime, unit: 'ratio' };
      if (kind === 'none') {
        const walk = median(pairs.map(({ bare }) => bare.walk));
        yield { name: 'load.none.added-to-walk', value: added / walk, unit: 'ratio' };
        continue;
      }
      const longest = (side: 'bare' | 'extended') =>
        median(pairs.map((pair) => Math.max(0, ...pair[side].tasks)));
      yield { name: 'load.prices.longest-task.bare', value: longest('bare'), unit: 'ms' };
      yield { name: 'load.prices.longest-task.extended', value: longest('extended'), unit: 'ms' };
      const more = median(pairs.map(({ bare, extended }) => extended.tasks.length - bare.tasks.length));
      yield { name: 'load.prices.added-long-tasks', value: more, unit: 'count' };
      yield {
        name: 'load.prices.marks',
        value: median(pairs.map(({ extended }) => extended.marked)),
        unit: 'count',
      };
    }
  } finally {
    await close();
  }
};
