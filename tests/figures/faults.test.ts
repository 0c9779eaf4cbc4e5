import { describe, expect, test } from 'vitest';
import { ALL_WELL, DAY, HOUR, status, THEN, world } from './world';

const COINBASE_SPOT = 'api.coinbase.com/v2/prices/';

describe('what cannot be true is not believed', () => {
  test('a difficulty that consensus rules out', async () => {
    const here = world();
    await here.refresh();
    const hashrate = ALL_WELL['mempool.space/api/v1/mining/hashrate/'] as object;
    here.answers['mempool.space/api/v1/mining/hashrate/'] = { ...hashrate, currentDifficulty: 9e15 };
    here.now += 7 * HOUR;
    await here.refresh();
    expect(here.kept().figures.difficulty?.value).toBe(134_100_000_000_000.5);
    expect(here.kept().health['mempool/hashrate']?.lastError?.message).toMatch('difficulty');
  });
});

describe('what storage and clocks do', () => {
  test('a store full of nonsense is as good as empty', async () => {
    const here = world();
    here.shelve({ figures: 'what?', health: [1, 2] });
    await here.refresh();
    expect(here.kept().figures.price?.value.USD).toBe(91_240);
  });

  test('nothing is kept by halves when the disk is full', async () => {
    const here = world();
    await here.refresh();
    const before = structuredClone(here.kept());
    here.shelf.write = () => Promise.reject(new Error('quota'));
    here.now += HOUR;
    await expect(here.refresh('forced')).rejects.toThrow('quota');
    expect(here.kept()).toEqual(before);
  });

  test('after a clock that was a year ahead, all is fetched again', async () => {
    const here = world();
    here.now += 365 * DAY;
    await here.refresh();
    here.asked.length = 0;
    here.now = THEN;
    await here.refresh();
    expect(here.asked.length).toBeGreaterThanOrEqual(5);
    expect(here.kept().figures.price).toMatchObject({ source: 'mempool', observedAt: THEN });
  });

  test('with a clock a year behind, a source without a time of its own gives the price', async () => {
    const here = world();
    here.now -= 365 * DAY;
    await here.refresh();
    expect(here.kept().figures.price?.source).toBe('coinbase');
  });

  test('a worker killed while it asks leaves what was kept, and the next one asks again', async () => {
    const here = world({ ...ALL_WELL, [COINBASE_SPOT]: status(500) });
    await here.refresh();
    const kept = structuredClone(here.kept());
    // A request that never comes back stands for the worker that was stopped meanwhile.
    here.answers = { 'mempool.space/api/v1/prices': () => new Promise(() => {}) };
    here.now += HOUR;
    void here.refresh();
    await new Promise((later) => setTimeout(later, 20));
    expect(here.kept().figures.price).toEqual(kept.figures.price);
    expect(here.kept().figures.difficulty).toEqual(kept.figures.difficulty);
  });
});
