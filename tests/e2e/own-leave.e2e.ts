import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures } from './harness/figures';
import { open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const API = 'https://insights.braiins.com/api/v2.0/cost-to-mine';
const ANSWER = JSON.stringify({
  result: { fiat_cost: 58_250.4, difficulty: 132_716_002_350_731.3, hardware_efficiency_j_th: 17.5 },
});

// Firefox alone can be told to grant what is asked; nobody sits there to say yes in Chromium.
let world: World;
beforeAll(async () => {
  world = await open('firefox');
  await figures(world);
});
afterAll(() => world?.close());

const says = (page: Page, expected: RegExp, yes = true) =>
  until(
    `${yes ? '' : 'no '}${expected}`,
    () => wordsOn(page),
    (words) => expected.test(words) === yes,
  );

/** Presses a button by its words, as a user's press: browsers ask in no other. */
async function press(page: Page, name: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-text(${name})`);
  await button?.focus();
  await page.keyboard.press('Enter');
}

test('CryptoQuant is asked with the user’s key once a press allows it, and no more is asked for', async () => {
  await world.store('local:keys', { bgeometrics: '', cryptoquant: 'key-of-a-test-1' });
  const page = await world.options();
  await press(page, 'Allow api.cryptoquant.com');
  await says(page, /Allow api\.cryptoquant\.com/, false);
  await until(
    'its MPI',
    () => world.stored('local:figures'),
    (kept) => (kept as { mpi?: { source: string } } | null)?.mpi?.source === 'cryptoquant',
  );
  await page.close();
});

test('Braiins is told of the user’s machines once a press allows it, and what it answers is shown with its source', async () => {
  world.serve(API, ANSWER);
  await world.store('sync:basis', { kind: 'rig' });
  const page = await world.own('diagnostics.html');
  await says(page, /Ask Braiins/);
  expect(await wordsOn(page)).not.toMatch('58,250');
  await press(page, 'Ask Braiins');
  await says(page, /Braiins is asked twice a day/);
  await page.$$eval('li', (sources) =>
    sources
      .find(({ textContent }) => textContent.startsWith('Braiins'))
      ?.querySelector('button')
      ?.click(),
  );
  await says(page, /58,250/);
});
