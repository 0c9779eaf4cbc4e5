import { expect, test, vi } from 'vitest';
import type { refresh } from '@/utils/figures/refresh';
import hashrate from '../answers/mempool-hashrate.json';
import prices from '../answers/mempool-prices.json';
import { ALL_WELL, HOUR, THEN, world } from './world';

const LATER = THEN + 7 * HOUR;
const DIFFICULTY = 136e12;
/** Everything that a refresh waits for, and more: the last kills come after its end. */
const STEPS = 40;

const later = {
  ...ALL_WELL,
  'mempool.space/api/v1/prices': { ...prices, time: LATER / 1000, USD: 93_000 },
  'mempool.space/api/v1/mining/hashrate/': { ...hashrate, currentDifficulty: DIFFICULTY },
};

const never = () => new Promise<never>(() => {});

/** A worker of its own, with nothing in memory, that dies after so many steps: requests, reads and writes. */
async function mortal(here: ReturnType<typeof world>, steps: number): Promise<() => Promise<unknown>> {
  vi.resetModules();
  const fresh = (await import('@/utils/figures/refresh')) as { refresh: typeof refresh };
  let left = steps;
  // Half of the deaths come when a step is done but before the worker hears of it.
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left-- <= 0) return never();
    const done = await work();
    return left-- <= 0 ? never() : done;
  };
  return () =>
    fresh.refresh({
      keys: here.keys,
      servers: here.servers,
      now: () => here.now,
      urgency: 'calm',
      random: () => 0,
      fetch: (input: unknown) => step(() => here.fetch(input)),
      shelf: {
        read: () => step(here.shelf.read),
        write: (kept) => step(() => here.shelf.write(kept)),
      },
    });
}

test.each(Array.from({ length: STEPS }, (_, step) => step))(
  'a worker killed after %d steps leaves nothing half-written, and the next one finishes its work',
  async (steps) => {
    const here = world();
    await here.refresh();
    here.now = LATER;
    here.answers = { ...later };
    const dying = await mortal(here, steps);
    await Promise.race([dying(), new Promise((done) => setTimeout(done, 15))]);

    const { figures, health } = here.kept();
    const renewed = (id: string) => health[id]?.lastSuccess === LATER;
    expect(figures.price?.value.USD).toBe(renewed('mempool/prices') ? 93_000 : 91_240);
    expect(figures.difficulty?.value).toBe(renewed('mempool/hashrate') ? DIFFICULTY : 134_100_000_000_000.5);
    expect(Object.keys(figures)).toHaveLength(12);

    const next = await mortal(here, Number.POSITIVE_INFINITY);
    await next();
    expect(here.kept().figures.price?.value.USD).toBe(93_000);
    expect(here.kept().figures.difficulty?.value).toBe(DIFFICULTY);
  },
);
