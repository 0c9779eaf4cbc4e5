import { describe, expect, test } from 'vitest';
import prices from '../answers/mempool-prices.json';
import { ALL_WELL, dead, HOUR, MINUTE, status, THEN, unreachable, world } from './world';

const MEMPOOL_PRICES = 'mempool.space/api/v1/prices';

describe('the first refresh', () => {
  test('brings every figure, each address asked once, in at most 15 requests', async () => {
    const here = world();
    await here.refresh();
    expect(Object.keys(here.kept().figures).sort()).toEqual([
      'difficulty',
      'hashprice',
      'hashrate',
      'height',
      'mpi',
      'power',
      'price',
      'puell',
      'rates',
      'retarget',
      'retargets',
      'reward',
    ]);
    expect(here.kept().figures.price?.source).toBe('mempool');
    expect(new Set(here.asked).size).toBe(here.asked.length);
    expect(here.asked.length).toBeLessThanOrEqual(15);
  });

  test('with no network at all keeps nothing, says why, and is no error', async () => {
    const here = world({});
    here.fetch = () => unreachable();
    expect(await here.refresh()).toBe('offline');
    expect(here.kept().figures).toEqual({});
    expect(here.kept().health['mempool/prices']?.lastError).toEqual({
      at: THEN,
      message: 'could not be reached',
    });
  });

  test('no network is not the fault of the sources: they are asked again as soon as it is back', async () => {
    const here = world();
    const { fetch } = here;
    here.fetch = () => unreachable();
    await here.refresh();
    here.fetch = fetch;
    here.now += MINUTE;
    expect(await here.refresh()).toBe('done');
    expect(here.kept().figures.price?.source).toBe('mempool');
  });
});

describe('when a source fails, the next is asked', () => {
  test('mempool.space dead: price by Coinbase, difficulty and reward by bitview.space', async () => {
    const here = world({ ...ALL_WELL, ...dead('mempool.space') });
    await here.refresh();
    const { price, difficulty, reward } = here.kept().figures;
    expect(price).toMatchObject({ value: { USD: 91_251.365 }, source: 'coinbase' });
    expect(difficulty?.source).toBe('bitview');
    expect(reward?.source).toBe('bitview');
  });

  test('Coinbase dead as well: price by Kraken', async () => {
    const here = world({ ...ALL_WELL, ...dead('mempool.space'), ...dead('api.coinbase.com', status(503)) });
    await here.refresh();
    expect(here.kept().figures.price?.source).toBe('kraken');
  });

  test('a price of yesterday does not do while another source has one of today', async () => {
    const old = { ...prices, time: prices.time - 86_400 };
    const here = world({ ...ALL_WELL, [MEMPOOL_PRICES]: old });
    await here.refresh();
    expect(here.kept().figures.price?.source).toBe('coinbase');
  });

  test('the better source comes back when it is well again', async () => {
    const here = world({ ...ALL_WELL, ...dead('mempool.space') });
    await here.refresh();
    here.answers = { ...ALL_WELL, [MEMPOOL_PRICES]: { ...prices, time: prices.time + 7200 } };
    here.now += 2 * HOUR;
    await here.refresh();
    expect(here.kept().figures.price?.source).toBe('mempool');
  });
});

describe('what is not due is not asked', () => {
  test('a minute later nothing is', async () => {
    const here = world();
    await here.refresh();
    here.asked.length = 0;
    here.now += MINUTE;
    await here.refresh();
    expect(here.asked).toEqual([]);
  });

  test('half an hour later the price alone is', async () => {
    const here = world();
    await here.refresh();
    here.asked.length = 0;
    here.now += 25 * MINUTE;
    await here.refresh();
    expect(here.hosts()).toContain('mempool.space');
    expect(
      here.asked.every(
        (address) => address.includes('price') || address.includes('Ticker') || address.includes('coins'),
      ),
    ).toBe(true);
  });

  test('an open popup wants a newer price than the timer does', async () => {
    const here = world();
    await here.refresh();
    here.asked.length = 0;
    here.now += 3 * MINUTE;
    await here.refresh();
    expect(here.asked).toEqual([]);
    await here.refresh('attended');
    expect(here.asked[0]).toBe('mempool.space/api/v1/prices');
  });

  test('two refreshes at once ask each address once', async () => {
    const here = world();
    await Promise.all([here.refresh(), here.refresh('forced'), here.refresh()]);
    expect(new Set(here.asked).size).toBe(here.asked.length);
  });
});
