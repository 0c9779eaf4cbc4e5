import type { Browser } from 'puppeteer-core';
import { marks } from '@/tests/e2e/harness/marks';
import type { Bench } from './measure';
import { crowdedPage } from './pages';
import { meter, openPair, settled } from './pair';

const FEW = 40;
const MANY = 400;
const urlOf = (prices: number) => `https://www.coindesk.com/crowd-${prices}`;

interface Used {
  script: number;
  whole: number;
  marked: number;
}

/** What scripts and the document of a page hold after a collection of garbage, bytes, and how many marks it bears. */
async function used(browser: Browser, url: string): Promise<Used> {
  const page = await browser.newPage();
  const read = await meter(page);
  await page.goto(url);
  await page.bringToFront();
  await settled(read);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const marked = (await marks(page)).length;
  await page.close();
  return { script: usedSize, whole: usedSize + embedderHeapUsedSize, marked };
}

/** What a mark holds in memory: a page with many against one with few, less what the pages themselves hold. */
export const memory: Bench = async function* () {
  const { standIn, bare, extended, close } = await openPair();
  try {
    for (const count of [FEW, MANY]) standIn.serve(urlOf(count), crowdedPage(count));
    const [few, many] = [await used(extended, urlOf(FEW)), await used(extended, urlOf(MANY))];
    const [bareFew, bareMany] = [await used(bare, urlOf(FEW)), await used(bare, urlOf(MANY))];
    const perMark = (part: 'script' | 'whole') =>
      (many[part] - few[part] - (bareMany[part] - bareFew[part])) / (many.marked - few.marked);
    yield { name: 'memory.marks', value: many.marked, unit: 'count' };
    yield { name: 'memory.per-mark.script', value: perMark('script'), unit: 'bytes' };
    yield { name: 'memory.per-mark.with-dom', value: perMark('whole'), unit: 'bytes' };
    yield { name: 'memory.on-a-page', value: few.whole - bareFew.whole, unit: 'bytes' };
  } finally {
    await close();
  }
};
