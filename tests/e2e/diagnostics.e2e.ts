import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOnBoth } from './axe';
import { figures, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

describe.each(BROWSERS)('figures and sources in %s', (name) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
    page = await world.own('diagnostics.html');
  });
  afterAll(() => world?.close());

  const says = (expected: RegExp, on = page) =>
    until(
      String(expected),
      () => wordsOn(on),
      (words) => expected.test(words),
    );

  test('every figure of the popup is one click from its source, its age and its formula', async () => {
    const popup = await world.popup();
    const links = () =>
      popup.$$eval('a.follow', (found) => found.map(({ href, textContent }) => `${textContent} ${href}`));
    const followed = await until('links', links, (found) => found.length === 6);
    const parts = followed.map((link) => /diagnostics\.html#(\w+)$/.exec(link)?.[1] ?? link);
    expect(parts).toEqual(['price', 'cost', 'mpi', 'stress', 'difficulty', 'retarget']);
    const there = () => page.evaluate((ids) => ids.filter((id) => !document.getElementById(id)), parts);
    await until('all that is led to', there, (missing) => missing.length === 0);
    await popup.close();
    await says(/Price[\s\S]*\$90,000[\s\S]*mempool\.space/);
    await says(/price ÷ cost − 1/);
  });

  test('its signs of stress, its model against Cambridge’s power', async () => {
    await says(/Hash ribbon[\s\S]*Puell multiple[\s\S]*Break-even/);
    await says(/J\/TH in the model; 17 \(/);
  });

  test('a source that is tested tells how it fares', async () => {
    world.standIn.scenario.trouble = { 'api.kraken.com': { status: 403 } };
    await page.click('button[aria-label="Test Kraken"]');
    await says(/Failed[\s\S]*answered with status 403/);
    world.standIn.scenario.trouble = {};
    await page.click('button[aria-label="Test Kraken"]');
    await says(/Answers again; failed[\s\S]*status 403/);
    expect(world.problems).toEqual([]);
  });

  test('an MPI that only outflows give is worked out, named so, and shown with its error', async () => {
    Object.assign(world.standIn.scenario, { mpi: null, outflows: true });
    const { mpi: _, ...others } = (await world.stored('local:figures')) as Record<string, unknown>;
    await world.store('local:figures', others);
    // The prices of the last weeks are archived after the first figures.
    const source = async () => {
      await world.store('local:health', null);
      await refresh(world);
      return ((await world.stored('local:figures')) as Record<string, { source: string }>).mpi?.source;
    };
    await until('an MPI', source, (seen) => seen === 'outflows', 30_000);
    await says(/−\d\.\d+ ± \d[\d.]*\s+worked out from outflows/);
  });

  test.runIf(name === 'chrome')('pass axe on light and dark ground', async () => {
    expect(await axeOnBoth(page)).toEqual({ light: [], dark: [] });
  });
});
