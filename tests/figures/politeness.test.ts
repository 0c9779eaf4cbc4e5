import { describe, expect, test } from 'vitest';
import { forget } from '@/utils/figures/shelf';
import { ALL_WELL, DAY, dead, HOUR, MINUTE, status, world } from './world';

const MEMPOOL_PRICES = 'mempool.space/api/v1/prices';
const MPI = 'api.bitcoin-data.com/v1/miner-position-index';

describe('politeness', () => {
  test('a source that fails is left alone for longer each time', async () => {
    const here = world({ ...ALL_WELL, [MEMPOOL_PRICES]: status(500) });
    const waits: number[] = [];
    for (let failure = 0; failure < 4; failure++) {
      await here.refresh();
      const { nextTry } = here.kept().health['mempool/prices'] ?? { nextTry: 0 };
      waits.push(nextTry - here.now);
      here.now = nextTry + 20 * MINUTE;
    }
    expect(waits).toEqual([30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR]);
  });

  test('Retry-After holds for all of that source, even for a click', async () => {
    const here = world({ ...ALL_WELL, ...dead('mempool.space', status(429, { 'Retry-After': '7200' })) });
    await here.refresh();
    here.asked.length = 0;
    here.now += HOUR;
    await here.refresh('forced');
    expect(here.hosts()).not.toContain('mempool.space');
    here.now += HOUR + MINUTE;
    await here.refresh('forced');
    expect(here.hosts()).toContain('mempool.space');
  });

  test('after a short Retry-After a click is heard again, while the timer waits longer', async () => {
    const here = world({ ...ALL_WELL, [MEMPOOL_PRICES]: status(503, { 'Retry-After': '60' }) });
    await here.refresh();
    here.asked.length = 0;
    here.now += 2 * MINUTE;
    await here.refresh('calm');
    expect(here.hosts()).not.toContain('mempool.space');
    await here.refresh('forced');
    expect(here.hosts()).toContain('mempool.space');
  });

  test('a click does not wait for a plain failure to be forgotten', async () => {
    const here = world({ ...ALL_WELL, [MEMPOOL_PRICES]: status(500) });
    await here.refresh();
    here.answers = { ...ALL_WELL };
    await here.refresh('forced');
    expect(here.kept().figures.price?.source).toBe('mempool');
  });

  test('BGeometrics is asked at most twice a day, however often someone clicks', async () => {
    const here = world();
    for (let hour = 0; hour < 24; hour++) {
      await here.refresh('forced');
      here.now += HOUR;
    }
    expect(here.asked.filter((address) => address.startsWith(MPI)).length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['refuses', status(403)],
    ['answers nothing', () => new Response('')],
    ['answers without a reading', []],
  ])('nor when it %s', async (_, answer) => {
    const here = world({ ...ALL_WELL, [MPI]: answer });
    for (let hour = 0; hour < 24; hour++) {
      await here.refresh('forced');
      here.now += HOUR;
    }
    expect(here.asked.filter((address) => address.startsWith(MPI)).length).toBeLessThanOrEqual(2);
    expect(here.kept().figures.mpi).toBeUndefined();
  });

  test('a key that was just entered is tried at once', async () => {
    const here = world({ ...ALL_WELL, [MPI]: status(403) });
    await here.refresh();
    here.answers = { ...ALL_WELL };
    here.keys = { bgeometrics: 'abc', cryptoquant: '' };
    await forget(here.shelf, 'bgeometrics');
    await here.refresh('attended');
    expect(here.kept().figures.mpi?.value).toBe(-0.44);
  });
});

describe('a day with the popup closed', () => {
  /** A refresh every `period` minutes for a day, at the answers' own clock. */
  async function aDay(answers: Record<string, unknown>, period: number) {
    const here = world(answers);
    for (const end = here.now + DAY; here.now < end; here.now += period * MINUTE) {
      const answer = here.answers[MEMPOOL_PRICES];
      if (typeof answer === 'object')
        here.answers[MEMPOOL_PRICES] = { ...answer, time: Math.floor(here.now / 1000) };
      await here.refresh();
    }
    return here.asked.length;
  }

  test('costs at most 120 requests when all is well', async () => {
    expect(await aDay({ ...ALL_WELL }, 24)).toBeLessThanOrEqual(120);
  });

  test.each(['mempool.space', 'api.coinbase.com', 'api.bitcoin-data.com'])('or %s is dead', async (host) => {
    expect(await aDay({ ...ALL_WELL, ...dead(host, status(500)) }, 24)).toBeLessThanOrEqual(120);
  });

  test('or everything is', async () => {
    expect(
      await aDay(Object.fromEntries(Object.keys(ALL_WELL).map((key) => [key, status(500)])), 24),
    ).toBeLessThanOrEqual(120);
  });
});
