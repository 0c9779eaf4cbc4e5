import { launch } from '@/tests/e2e/harness/launch';
import { usualScenario } from '@/tests/e2e/harness/scenario';
import { startStandIn } from '@/tests/e2e/harness/stand-in';
import { bundle } from './bundle';
import type { Speed } from './detector-in-page';
import type { Bench } from './measure';
import { rowsPage } from './pages';

const ROWS = 8000;

/** How fast prices are found in text, against a walk that only reads it, in the same page. */
export const detector: Bench = async function* () {
  const standIn = await startStandIn(usualScenario());
  const { browser } = await launch('chrome', null, standIn);
  try {
    const script = bundle('tests/bench/detector-in-page.ts');
    for (const kind of ['prices', 'none'] as const) {
      const url = `https://www.example.com/${kind}`;
      standIn.serve(url, rowsPage(ROWS, kind === 'prices'));
      const page = await browser.newPage();
      await page.goto(url);
      await page.evaluate(script);
      const { detector, walk, found } = (await page.evaluate('measure()')) as Speed;
      await page.close();
      yield { name: `detector.${kind}`, value: detector, unit: 'µs/kB' };
      yield { name: `detector.${kind}.bare-walk`, value: walk, unit: 'µs/kB' };
      yield { name: `detector.${kind}.to-bare-walk`, value: detector / walk, unit: 'ratio' };
      yield { name: `detector.${kind}.found`, value: found, unit: 'count' };
    }
  } finally {
    await browser.close();
    await standIn.close();
  }
};
