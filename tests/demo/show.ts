import type { Page } from 'puppeteer-core';
import { refresh } from '@/tests/e2e/harness/figures';
import { type Mark, marks } from '@/tests/e2e/harness/marks';
import { until } from '@/tests/e2e/harness/until';
import type { Visit } from '@/tests/e2e/harness/visit';
import { wordsOn } from '@/tests/e2e/harness/words';

const NETWORK_PATIENCE = 20_000;

/** Waits until the worker has fetched its figures, or has given up: either will do. */
async function networkWasTried(look: Visit): Promise<void> {
  const patience = new Promise((done) => setTimeout(done, NETWORK_PATIENCE).unref());
  await Promise.race([refresh(look, false), patience]);
  const kept = await look.stored('local:figures');
  if (!kept || Object.keys(kept).length === 0) console.log('No network: the bundled figures serve.');
}

/** A page's words when they have stopped changing. */
async function restingWords(page: Page): Promise<string> {
  let last = '';
  return until(
    'words that stay',
    async () => {
      const [before, now] = [last, await wordsOn(page)];
      last = now;
      await new Promise((done) => setTimeout(done, 600));
      return before === now ? now : '';
    },
    Boolean,
    20_000,
  );
}

function print(heading: string, words: string): void {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  console.log(`\n${heading}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}

/** Prints the popup's words and the marks on the demonstration page, and saves screenshots of page, popup and options. */
export async function showDemo(look: Visit, url: string, folder: string): Promise<void> {
  await networkWasTried(look);
  const page = await look.page(url);
  await page.bringToFront();
  const seesMarks = (seen: Mark[]) => seen.length > 0;
  const found = await until('marks on the page', () => marks(page), seesMarks, 20_000);
  await page.screenshot({ path: `${folder}/page.png` });
  const popup = await look.popup({ background: true });
  print('Popup', await restingWords(popup));
  await popup.bringToFront();
  await popup.screenshot({ path: `${folder}/popup.png` });
  const options = await look.options();
  await restingWords(options);
  await options.screenshot({ path: `${folder}/options.png` });
  console.log(`\nMarks on ${url}`);
  for (const { before, text } of found) console.log(`  …${before} [${text}]`);
  console.log(`\nScreenshots: ${folder}/page.png, popup.png, options.png`);
}
