import { describe, expect, test } from 'vitest';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { pastOf } from '@/utils/mining/episodes';
import { type Week, weeklySeries } from '@/utils/mining/series';
import type { NetworkState } from '@/utils/mining/terms';

const WEEK = 7 * 86_400_000;
const START = Date.parse('2020-01-06');

/** Weeks at a cost of 100, told by their prices. */
const weeks = (prices: readonly number[], network: NetworkState = 'expanding'): Week[] =>
  prices.map((price, index) => ({
    at: START + index * WEEK,
    price,
    cost: 100,
    low: 90,
    high: 110,
    margin: price / 100 - 1,
    difficulty: 1,
    network,
  }));
const run = (length: number, price: number) => Array.from({ length }, () => price);

describe('times in a state', () => {
  // Squeezed for 2 weeks, out for 4 (a break of 35 days), squeezed for 1, thin for the rest.
  const prices = [110, 110, ...run(4, 140), 120, ...run(16, 130)];

  test('that lie more than 30 days apart are told apart', () => {
    const past = pastOf(weeks(prices), { margin: 'squeezed' }, 0);
    expect(past.episodes.map(({ from, to }) => [(from - START) / WEEK, (to - START) / WEEK])).toEqual([
      [0, 1],
      [6, 6],
    ]);
  });

  test('and a shorter break does not part them', () => {
    const past = pastOf(weeks([110, ...run(3, 140), 120, ...run(16, 130)]), { margin: 'squeezed' }, 0);
    expect(past.episodes).toHaveLength(1);
  });

  test('are followed for 90 days from their first week', () => {
    const past = pastOf(weeks(prices), { margin: 'squeezed' }, 0);
    // 130 after 110, and 130 after 120.
    expect(past.episodes[0]?.change).toBeCloseTo(130 / 110 - 1, 10);
    expect(past.episodes[1]?.change).toBeCloseTo(130 / 120 - 1, 10);
    expect(past).toMatchObject({ known: 2, rose: 2 });
    expect(past.median).toBeCloseTo((130 / 110 + 130 / 120) / 2 - 1, 10);
  });

  test('but are not counted while those days are not over', () => {
    const past = pastOf(weeks(run(10, 110)), { margin: 'squeezed' }, 0);
    expect(past).toEqual({
      episodes: [{ from: START, to: START + 9 * WEEK, change: null }],
      known: 0,
      rose: 0,
      median: null,
    });
  });

  test('a price that fell, or stayed, did not rise', () => {
    expect(pastOf(weeks([110, ...run(20, 90)]), { margin: 'squeezed' }, 0).rose).toBe(0);
    expect(pastOf(weeks(run(20, 110)), { margin: 'squeezed' }, 0)).toMatchObject({ known: 1, rose: 0 });
  });

  test('before the day asked for do not count', () => {
    expect(pastOf(weeks(prices), { margin: 'squeezed' }, START + 3 * WEEK).episodes).toHaveLength(1);
  });

  test('can be asked for together with the network', () => {
    const shrinking = weeks(prices, 'contracting');
    const asked = { margin: 'squeezed', network: 'expanding' } as const;
    expect(pastOf(shrinking, asked, 0).episodes).toEqual([]);
    expect(pastOf(shrinking, { ...asked, network: 'contracting' }, 0).episodes).toHaveLength(2);
  });

  test('a hole in the prices is no change of price', () => {
    const holed = weeks([110, ...run(20, 130)]).filter((_, index) => index < 5 || index > 15);
    expect(pastOf(holed, { margin: 'squeezed' }, 0).known).toBe(0);
  });
});

describe('the bundled history since 2018', () => {
  const rig = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
  const now = { at: Date.parse('2026-10-05'), price: 85_956, difficulty: 132.716e12, reward: 3.1444 };
  const history = weeklySeries({ basis: DEFAULT_BASIS, rig, now });
  const since = Date.parse('2018-01-01');

  // Daily closes give 6 episodes underwater, all followed by a rise, and 17 squeezed; weeks miss the shortest.
  test('was underwater six times', () => {
    const past = pastOf(history, { margin: 'underwater' }, since);
    expect(past.episodes).toHaveLength(6);
    expect(past.rose).toBe(past.known);
  });

  test('was squeezed a dozen times or somewhat more, with no sure outcome', () => {
    const past = pastOf(history, { margin: 'squeezed' }, since);
    expect(past.episodes.length).toBeGreaterThanOrEqual(10);
    expect(past.episodes.length).toBeLessThanOrEqual(20);
    expect(past.rose / past.known).toBeGreaterThan(0.4);
    expect(past.rose / past.known).toBeLessThan(0.8);
  });

  test('fell by about a quarter after the squeeze of November 2025', () => {
    const squeezed = pastOf(history, { margin: 'squeezed' }, since).episodes;
    const autumn = squeezed.find(({ from }) => new Date(from).toISOString().startsWith('2025-11'));
    expect(autumn?.change).toBeCloseTo(-0.26, 1);
  });
});
