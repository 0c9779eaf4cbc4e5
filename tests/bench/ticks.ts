import type { Browser } from 'puppeteer-core';
import { marks } from '@/tests/e2e/harness/marks';
import { type Bench, median } from './measure';
import { TICKING_PAGE } from './pages';
import { meter, openPair, settled } from './pair';

const URL = 'https://www.coindesk.com/live';
const SECONDS = 5;
const PAIRS = 3;

async function tickOnce(browser: Browser) {
  const page = await browser.newPage();
  const read = await meter(page);
  await page.goto(URL);
  await page.bringToFront();
  const before = await settled(read);
  await page.evaluate('void tick()');
  await new Promise((done) => setTimeout(done, SECONDS * 1000));
  const time = (await read()) - before;
  const marked = (await marks(page)).length;
  await page.close();
  return { time, marked };
}

/** What the extension adds to five seconds of a price that changes twenty times a second. */
export const ticks: Bench = async function* () {
  const { standIn, bare, extended, close } = await openPair();
  try {
    standIn.serve(URL, TICKING_PAGE);
    const pairs = [];
    for (let turn = 0; turn < PAIRS; turn++)
      pairs.push([await tickOnce(bare), await tickOnce(extended)] as const);
    const bareTime = median(pairs.map(([bare]) => bare.time));
    const added = median(pairs.map(([bare, extended]) => extended.time - bare.time));
    yield { name: 'ticks.bare', value: bareTime / 1000, unit: 's' };
    yield { name: 'ticks.added', value: added / 1000, unit: 's' };
    yield { name: 'ticks.added-to-bare', value: added / bareTime, unit: 'ratio' };
    yield { name: 'ticks.marks', value: median(pairs.map(([, extended]) => extended.marked)), unit: 'count' };
  } finally {
    await close();
  }
};
