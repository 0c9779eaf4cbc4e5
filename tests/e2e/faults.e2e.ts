import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FAULTS, lies } from './harness/faults';
import { figures, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import type { Trouble } from './harness/scenario';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

const DAY = 86_400_000;

interface Kept {
  [name: string]: { value: unknown; observedAt: number; source: string };
}

const keptIn = async ({ stored }: World) => (await stored('local:figures')) as Kept;

/** Waits until a page of the extension says this. */
async function says(world: World, path: string, expected: RegExp): Promise<void> {
  const page = await world.own(path);
  await until(
    String(expected),
    () => wordsOn(page),
    (words) => expected.test(words),
  );
  await page.close();
}

/** Keeps figures and health as if all had been fetched at another time. */
async function shiftTimes(world: World, by: number): Promise<void> {
  const figures = await keptIn(world);
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

/** All as usual, and every figure there. */
async function startAfresh(world: World): Promise<void> {
  Object.assign(world.standIn.scenario, { trouble: {}, price: 90_000 });
  await world.store('local:health', null);
  await refresh(world);
}

/** Has mempool.space fare badly: another source gives the price, and why is told. */
async function isReplaced(world: World, trouble: Trouble, said: RegExp): Promise<void> {
  const { scenario } = world.standIn;
  scenario.price = 90_500;
  scenario.trouble = { 'mempool.space': trouble };
  await refresh(world);
  const kept = await keptIn(world);
  expect(kept.price).toMatchObject({ source: 'coinbase', value: { USD: 90_500 } });
  expect(Object.keys(kept)).toHaveLength(12);
  await says(world, 'popup.html', /90,500/);
  await says(world, 'diagnostics.html', new RegExp(`mempool\\.space[\\s\\S]*${said.source}`));
}

const lastsTooLong = ([, , said]: (typeof FAULTS)[number]) => said.test('15 seconds');

describe('in chrome, when mempool.space', () => {
  // Firefox fetches as Chromium does: this is tried in one of them, and all that lasts so long at the same time.
  test.concurrent.each(FAULTS.filter(lastsTooLong))(
    '%s, another source gives the price, and why is told',
    async (_, trouble, said) => {
      const world = await open('chrome');
      try {
        await figures(world);
        await startAfresh(world);
        await isReplaced(world, trouble, said);
      } finally {
        await world.close();
      }
    },
  );
});

describe.each(BROWSERS)('in %s,', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
  });
  afterAll(() => world?.close());

  beforeEach(() => startAfresh(world));

  describe('when mempool.space', () => {
    test.each(FAULTS.filter((fault) => !lastsTooLong(fault)))(
      '%s, another source gives the price, and why is told',
      (_, trouble, said) => isReplaced(world, trouble, said),
    );

    test('lies, two others are believed, and what was dropped is told with its reason', async () => {
      world.standIn.scenario.trouble = { 'mempool.space': lies(99_000) };
      await refresh(world);
      expect((await keptIn(world)).price).toMatchObject({ source: 'kraken', value: { USD: 90_000 } });
      await says(
        world,
        'popup.html',
        /Not believed: mempool\.space, \$99,000 \(a price 10\.0 % apart from that of Coinbase\)/,
      );
      await says(
        world,
        'diagnostics.html',
        /Not believed[\s\S]*\$99,000[\s\S]*10\.0 % apart from that of Coinbase/,
      );
    });
  });

  describe('after', () => {
    test('a week asleep without a network, the popup shows the old price with its day; with one, the new', async () => {
      await shiftTimes(world, -7 * DAY);
      world.standIn.scenario.trouble = { '*': 'unreachable' };
      await refresh(world, false);
      const day = new Date(Date.now() - 7 * DAY);
      const named = day.toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });
      await says(world, 'popup.html', new RegExp(`90,000[\\s\\S]*${named}`));
      world.standIn.scenario.trouble = {};
      world.standIn.scenario.price = 91_000;
      await refresh(world, false);
      await says(world, 'popup.html', /91,000/);
      expect((await keptIn(world)).price?.observedAt).toBeGreaterThan(Date.now() - DAY / 24);
    });

    test.each([
      ['ahead', 365],
      ['behind', -365],
    ])('a clock a year %s was set right, all is fetched again', async (_, days) => {
      await shiftTimes(world, days * DAY);
      world.standIn.scenario.price = 89_500;
      await refresh(world, false);
      expect((await keptIn(world)).price).toMatchObject({ value: { USD: 89_500 } });
      for (const { observedAt } of Object.values(await keptIn(world))) {
        expect(Math.abs(observedAt - Date.now())).toBeLessThan(5 * DAY);
      }
      await says(world, 'popup.html', /89,500/);
    });
  });
});
