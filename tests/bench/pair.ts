import type { Browser, Page } from 'puppeteer-core';
import { launch } from '@/tests/e2e/harness/launch';
import { builtFolder } from '@/tests/e2e/harness/open';
import { usualScenario } from '@/tests/e2e/harness/scenario';
import { type StandIn, startStandIn } from '@/tests/e2e/harness/stand-in';

/** Two browsers of the same kind on the same stand-in: one bare, one with the extension. */
export interface Pair {
  standIn: StandIn;
  bare: Browser;
  extended: Browser;
  close(): Promise<void>;
}

/** Starts both. The extension has had its first figures when this returns. */
export async function openPair(): Promise<Pair> {
  const standIn = await startStandIn(usualScenario());
  const { browser: bare } = await launch('chrome', null, standIn);
  const { browser: extended } = await launch('chrome', builtFolder('chrome'), standIn);
  // The first fetch of figures is the worker's, and would disturb what is measured.
  await new Promise((done) => setTimeout(done, 3000));
  return {
    standIn,
    bare,
    extended,
    async close() {
      await Promise.all([bare.close(), extended.close()]);
      await standIn.close();
    },
  };
}

/** Reads how long a page's main thread has worked since it was opened, ms. */
export type Meter = () => Promise<number>;

/** A meter for a page that has not been led anywhere yet. It counts processor time, so that a busy machine matters less. */
export async function meter(page: Page): Promise<Meter> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}

/** Waits until the page has had almost nothing to do for a second, and returns its task time, ms. */
export async function settled(read: Meter): Promise<number> {
  const QUIET_MS = 4;
  const history: number[] = [];
  for (let turn = 0; turn < 120; turn++) {
    await new Promise((done) => setTimeout(done, 250));
    const now = await read();
    history.push(now);
    if (turn >= 8 && now - (history.at(-5) ?? 0) < QUIET_MS) return now;
  }
  throw new Error('A page never came to rest.');
}
