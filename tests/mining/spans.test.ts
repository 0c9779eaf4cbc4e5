import { expect, test } from 'vitest';
import type { Week } from '@/utils/mining/series';
import { thinned, weeksOf } from '@/utils/mining/spans';

const week = (day: string): Week => ({
  at: Date.parse(day),
  price: 1,
  cost: 1,
  low: 1,
  high: 1,
  margin: 0,
  difficulty: 1,
  network: null,
});
const days = (weeks: readonly Week[]) => weeks.map(({ at }) => new Date(at).toISOString().slice(0, 10));
const everyWeek = (from: string, to: string) => {
  const count = (Date.parse(to) - Date.parse(from)) / (7 * 86_400_000);
  return Array.from({ length: count + 1 }, (_, index) =>
    week(new Date(Date.parse(from) + index * 7 * 86_400_000).toISOString()),
  );
};

test('a span ends with the last week there is', () => {
  const weeks = [week('2020-01-06'), week('2025-06-02'), week('2026-01-05'), week('2026-06-01')];
  expect(days(weeksOf(weeks, '1y'))).toEqual(['2025-06-02', '2026-01-05', '2026-06-01']);
  expect(days(weeksOf(weeks, '4y'))).toEqual(['2025-06-02', '2026-01-05', '2026-06-01']);
  expect(weeksOf(weeks, 'all')).toHaveLength(4);
  expect(weeksOf([], 'all')).toEqual([]);
});

test('a year is read by months, four years by quarters, all by years', () => {
  const weeks = everyWeek('2024-01-01', '2026-02-16');
  expect(days(thinned(weeks, '1y')).slice(0, 3)).toEqual(['2024-01-29', '2024-02-26', '2024-03-25']);
  expect(days(thinned(weeks, '4y')).slice(0, 2)).toEqual(['2024-03-25', '2024-06-24']);
  expect(days(thinned(weeks, 'all'))).toEqual(['2024-12-30', '2025-12-29', '2026-02-16']);
});
