import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures, refresh } from './harness/figures';
import { open, type World } from './harness/open';
import { until } from './harness/until';
import { wordsOn } from './harness/words';

let world: World;
beforeAll(async () => {
  world = await open('chrome');
  await figures(world);
});
afterAll(() => world?.close());

interface Area {
  get(all: null): Promise<object>;
  set(values: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
  QUOTA_BYTES: number;
}
type Extension = Record<string, { storage: { local: Area } } | undefined>;

/** Fills what the browser lets an extension keep, to the last byte that it takes. */
const fill = () =>
  world.inside(async () => {
    const local = (globalThis as unknown as Extension).chrome?.storage.local;
    if (!local) throw new Error('no storage');
    let kept = 0;
    for (let size = local.QUOTA_BYTES; size >= 1; size = Math.floor(size / 2)) {
      const more = await local.set({ [`filler${size}`]: 'x'.repeat(size) }).then(
        () => size,
        () => 0,
      );
      kept += more;
    }
    return kept;
  });

/** Takes the filling out again. */
const empty = () =>
  world.inside(async () => {
    const local = (globalThis as unknown as Extension).chrome?.storage.local;
    const keys = Object.keys((await local?.get(null)) ?? {}).filter((key) => key.startsWith('filler'));
    await local?.remove(keys);
  });

const says = async (expected: RegExp) => {
  const popup = await world.popup();
  await until(
    String(expected),
    () => wordsOn(popup),
    (words) => expected.test(words),
  );
  await popup.close();
};

test('with storage full, what was kept is shown and nothing is half written; with room again, all is fetched', async () => {
  const before = (await world.stored('local:figures')) as Record<string, unknown>;
  const { hashrate: _, retargets: __, ...few } = before;
  await world.store('local:figures', few);
  await world.store('local:health', null);
  expect(await fill()).toBeGreaterThan(5_000_000);
  world.standIn.scenario.price = 91_000;
  await refresh(world);
  expect(await world.stored('local:figures')).toEqual(few);
  await says(/\$90,000/);

  await empty();
  await refresh(world);
  await until(
    'the new price',
    async () =>
      ((await world.stored('local:figures')) as { price?: { value: { USD: number } } }).price?.value.USD,
    (usd) => usd === 91_000,
  );
  expect(Object.keys((await world.stored('local:figures')) as object).sort()).toEqual(
    Object.keys(before).sort(),
  );
  await says(/\$91,000/);
});
