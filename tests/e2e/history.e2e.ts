import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures, refresh } from './harness/figures';
import { BROWSERS, open, type World } from './harness/open';
import { until } from './harness/until';

const DAY = 86_400_000;

/** How many days the archive keeps hash rates of. */
function hashratesKept({ inside }: World): Promise<number> {
  return inside(
    () =>
      new Promise<number>((done, failed) => {
        const opening = indexedDB.open('history');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const count = database.transaction('hashrates').objectStore('hashrates').count();
          count.onsuccess = () => {
            database.close();
            done(count.result);
          };
          count.onerror = () => failed(count.error);
        };
      }),
  );
}

/** Days that the archive keeps closes of, as numbers since 1970; with `gone` these are taken out first. */
function daysKept({ inside }: World, gone: number[] = []): Promise<number[]> {
  return inside(
    (gone) =>
      new Promise<number[]>((done, failed) => {
        const opening = indexedDB.open('history');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const closes = database.transaction('closes', 'readwrite').objectStore('closes');
          for (const day of gone) closes.delete(day);
          const keys = closes.getAllKeys();
          keys.onsuccess = () => {
            database.close();
            done(keys.result as number[]);
          };
          keys.onerror = () => failed(keys.error);
        };
      }),
    gone,
  );
}

describe.each(BROWSERS)('the history in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
    await figures(world);
  });
  afterAll(() => world?.close());

  const asked = () => world.standIn.asked.filter(({ path }) => /PriceUSD&|OHLC|date,price/.test(path));
  const whole = () =>
    until(
      'the last full day',
      () => daysKept(world),
      (days) => days.at(-1) === Math.floor(Date.now() / DAY),
    );

  test('goes on from the bundled closes to yesterday, without a gap', async () => {
    const days = await whole();
    expect(days).toHaveLength((days.at(-1) ?? 0) - (days[0] ?? 0) + 1);
  });

  test('keeps every hash rate that was fetched', async () => {
    await until(
      'a year of hash rates',
      () => hashratesKept(world),
      (days) => days === 365,
    );
  });

  test('is not fetched again, except for a gap', async () => {
    const before = await whole();
    world.standIn.asked.length = 0;
    await world.store('local:historyTried', null);
    await refresh(world);
    await new Promise((done) => setTimeout(done, 500));
    expect(asked()).toEqual([]);

    const gap = before.slice(20, 23);
    await daysKept(world, gap);
    await world.store('local:historyTried', null);
    world.standIn.scenario.price = 90_001;
    await refresh(world);
    await until(
      'the gap filled',
      () => daysKept(world),
      (days) => days.length === before.length,
    );
    expect(asked().length).toBeGreaterThan(0);
  });
});
