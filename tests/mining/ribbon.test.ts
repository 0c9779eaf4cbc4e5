import { describe, expect, test } from 'vitest';
import { ribbon } from '@/utils/mining/ribbon';
import { autumn2025, days } from './hashrates';

const END = Date.parse('2026-03-01');
const DAY = 86_400_000;

describe('the hash ribbon', () => {
  test('a growing hash rate expands, a falling one contracts', () => {
    expect(ribbon(days(END, 60, (day) => 900 + day))?.contracting).toBe(false);
    expect(ribbon(days(END, 60, (day) => 1000 - day))?.contracting).toBe(true);
  });

  test('means of 30 and 60 days, H/s', () => {
    const now = ribbon(days(END, 200, (day) => (day < 170 ? 900 : 1000)));
    expect((now?.mean30 ?? 0) / 1000e18).toBeCloseTo(1, 9);
    expect((now?.mean60 ?? 0) / 950e18).toBeCloseTo(1, 9);
    expect(now?.asOf).toBe(END);
  });

  test('tells since when', () => {
    // 1,000 EH/s for long, then 900: the first of the low days tips the shorter mean.
    const now = ribbon(days(END, 150, (day) => (day < 140 ? 1000 : 900)));
    expect(now?.contracting).toBe(true);
    expect(now?.since).toBe(END - 9 * DAY);
  });

  test('the state may be older than the series', () => {
    expect(ribbon(days(END, 100, (day) => 900 + day))?.since).toBeNull();
  });

  test('says nothing of less than 60 days, or of a series with holes', () => {
    expect(ribbon(days(END, 59, () => 900))).toBeNull();
    const holes = days(END, 90, () => 900).filter((_, day) => day % 4 !== 0);
    expect(ribbon(holes)).toBeNull();
  });

  test('a missing day or two does not matter', () => {
    const series = days(END, 90, (day) => 900 + day).filter((_, day) => day !== 60 && day !== 61);
    expect(ribbon(series)?.contracting).toBe(false);
  });

  test('on 6 December 2025 the network was contracting', () => {
    expect(ribbon(autumn2025())?.contracting).toBe(true);
  });
});
