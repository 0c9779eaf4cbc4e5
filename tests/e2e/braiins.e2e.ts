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

test('Braiins is told of the user’s machines once a press allows it, and what it answers is shown with its source', async () => {
  world.serve(API, ANSWER);
  await world.store('sync:basis', { kind: 'rig' });
  const page = await world.own('diagnostics.html');
  const says = (expected: RegExp) =>
    until(
      String(expected),
      () => wordsOn(page),
      (words) => expected.test(words),
    );
  await says(/Ask Braiins/);
  expect(await wordsOn(page)).not.toMatch('58,250');
  const button = await page.waitForSelector('::-p-text(Ask Braiins)');
  await button?.focus();
  await page.keyboard.press('Enter');
  await says(/Braiins is asked twice a day/);
  await page.$$eval('li', (sources) =>
    sources
      .find(({ textContent }) => textContent.startsWith('Braiins'))
      ?.querySelector('button')
      ?.click(),
  );
  await says(/58,250/);
});
