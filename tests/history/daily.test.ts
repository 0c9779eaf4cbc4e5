import { describe, expect, test } from 'vitest';
import { bundledUntil, dailyPriceAt, joinHashrates, missingDays, pricesSince } from '@/utils/history/daily';
import { priceAt } from '@/utils/history/price';

const DAY = 86_400_000;
const END = bundledUntil();
const day = (number: number, price: number | null = 60_000) => ({ at: END + number * DAY, price });

describe('days that are missing', () => {
  test('all that are over since the bundled closes end', () => {
    expect(missingDays([], END + 3.5 * DAY)).toEqual([1, 2, 3].map((number) => END + number * DAY));
  });

  test('only the gaps, where some are known; a day that nobody has counts as known', () => {
    expect(missingDays([day(1), day(3, null)], END + 4 * DAY)).toEqual([END + 2 * DAY, END + 4 * DAY]);
  });

  test('none on the day that the bundled closes end', () => {
    expect(missingDays([], END)).toEqual([]);
  });
});

describe('a price from daily closes', () => {
  const closes = [day(1, 60_000), day(2, 66_000), day(3, null), day(9, 70_000)];

  test('at a close, and on a log scale between two', () => {
    expect(dailyPriceAt(closes, END + DAY)).toBe(60_000);
    expect(dailyPriceAt(closes, END + 1.5 * DAY)).toBeCloseTo(Math.sqrt(60_000 * 66_000), 6);
  });

  test('is not guessed across a gap, nor before or after all', () => {
    expect(dailyPriceAt(closes, END + 3 * DAY)).toBe(66_000);
    expect(dailyPriceAt(closes, END + 6 * DAY)).toBeNull();
    expect(dailyPriceAt(closes, END)).toBeNull();
    expect(dailyPriceAt(closes, END + 12 * DAY)).toBeNull();
  });
});

test('the price of a day goes on where the weekly closes end', () => {
  const closes = [day(20, 61_000), day(21, 62_000)];
  expect(priceAt(END + 20 * DAY, closes)).toBe(61_000);
  expect(priceAt(END + 20 * DAY)).toBeNull();
  // The record of 2025 stays the bundled one's business.
  expect(priceAt(Date.UTC(2025, 9, 5), closes)).toBeGreaterThan(110_000);
});

test('closes and notes in one series, by time', () => {
  const noted = [{ at: END + 1.5 * DAY, price: 61_000, cost: 1 }];
  expect(pricesSince([day(1), day(2, null), day(3, 63_000)], noted)).toEqual([
    { at: END + DAY, price: 60_000 },
    { at: END + 1.5 * DAY, price: 61_000 },
    { at: END + 3 * DAY, price: 63_000 },
  ]);
});

describe('hash rates from a source and from the archive', () => {
  const DAY = 86_400_000;
  const day = (number: number, hashrate: number) => ({ at: number * DAY, hashrate });

  test('fill each other’s gaps, the source’s own counting first', () => {
    const fetched = [day(20_002, 9e20), day(20_004, 9.2e20)];
    const archived = [day(20_000, 8.8e20), day(20_002, 1), day(20_003, 9.1e20)];
    expect(joinHashrates(fetched, archived)).toEqual([
      day(20_000, 8.8e20),
      day(20_002, 9e20),
      day(20_003, 9.1e20),
      day(20_004, 9.2e20),
    ]);
  });

  test('are what there is, where one of them has nothing', () => {
    expect(joinHashrates([], [day(20_000, 1)])).toEqual([day(20_000, 1)]);
    expect(joinHashrates()).toEqual([]);
  });
});
