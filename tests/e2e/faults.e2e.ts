import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '@/tests/commands/browsers';
import { FAULTS, lies } from './harness/faults';
import { figures, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const DAY = 86_400_000;

interface Kept {
  [name: string]: { value: unknown; observedAt: number; source: string };
}

let world: World;
const kept = async () => (await world.stored('local:figures')) as Kept;

/** What a page of the extension says, once it says what it should. */
async function says(path: string, expected: RegExp): Promise<void> {
  const page = await world.own(path);
  await until(
    String(expected),
    () => wordsOn(page),
    (words) => expected.test(words),
  );
  await page.close();
}

/** Keeps figures and health as if all had been fetched at another time. */
async function shiftTimes(by: number): Promise<void> {
  const figures = await kept();
  const shifted = Object.entries(figures).map(([name, figure]) => [
    name,
    { ...figure, observedAt: figure.observedAt + by },
  ]);
  await world.store('local:figures', Object.fromEntries(shifted));
  const health = (await world.stored('local:health')) as Record<string, { lastSuccess?: number }>;
  const moved = Object.entries(health).map(([id, fared]) => [
    id,
    { ...fared, lastSuccess: (fared.lastSuccess ?? 0) + by, heldUntil: 0 },
  ]);
  await world.store('local:health', Object.fromEntries(moved));
}

/** Firefox fetches as Chromium does; that a request may last 15 seconds and no longer is tried once. */
const faultsIn = (name: BrowserName) =>
  FAULTS.filter(([, , said]) => name === 'chrome' || !said.test('15 seconds'));

describe.each(BROWSERS)('in %s,', (name) => {
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
  });
  afterAll(() => world?.close());

  beforeEach(async () => {
    world.standIn.scenario.trouble = {};
    world.standIn.scenario.price = 90_000;
    await world.store('local:health', null);
    await refresh(world);
  });

  describe('when mempool.space', () => {
    test.each(faultsIn(name))(
      '%s, another source gives the price, and why is told',
      async (_, trouble, said) => {
        const { scenario } = world.standIn;
        scenario.price = 90_500;
        scenario.trouble = { 'mempool.space': trouble };
        await refresh(world);
        expect((await kept()).price).toMatchObject({ source: 'coinbase', value: { USD: 90_500 } });
        expect(Object.keys(await kept())).toHaveLength(12);
        await says('popup.html', /90,500/);
        await says('diagnostics.html', new RegExp(`mempool\\.space[\\s\\S]*${said.source}`));
      },
    );

    test('lies, two others are believed, and what was dropped is told with its reason', async () => {
      world.standIn.scenario.trouble = { 'mempool.space': lies(99_000) };
      await refresh(world);
      expect((await kept()).price).toMatchObject({ source: 'kraken', value: { USD: 90_000 } });
      await says(
        'popup.html',
        /Not believed: mempool\.space, \$99,000 \(a price 10\.0 % apart from that of Coinbase\)/,
      );
      await says('diagnostics.html', /Not believed[\s\S]*\$99,000[\s\S]*10\.0 % apart from that of Coinbase/);
    });
  });

  describe('after', () => {
    test('a week asleep without a network, the popup shows the old price with its day; with one, the new', async () => {
      await shiftTimes(-7 * DAY);
      world.standIn.scenario.trouble = { '*': 'unreachable' };
      await refresh(world, false);
      const day = new Date(Date.now() - 7 * DAY);
      const named = day.toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
      await says('popup.html', new RegExp(`90,000[\\s\\S]*${named}`));
      world.standIn.scenario.trouble = {};
      world.standIn.scenario.price = 91_000;
      await refresh(world, false);
      await says('popup.html', /91,000/);
      expect((await kept()).price?.observedAt).toBeGreaterThan(Date.now() - DAY / 24);
    });

    test.each([
      ['ahead', 365],
      ['behind', -365],
    ])('a clock a year %s was set right, all is fetched again', async (_, days) => {
      await shiftTimes(days * DAY);
      world.standIn.scenario.price = 89_500;
      await refresh(world, false);
      expect((await kept()).price).toMatchObject({ value: { USD: 89_500 } });
      for (const { observedAt } of Object.values(await kept())) {
        expect(Math.abs(observedAt - Date.now())).toBeLessThan(5 * DAY);
      }
      await says('popup.html', /89,500/);
    });
  });
});
