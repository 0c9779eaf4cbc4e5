import type { Week } from './series';

const DAY = 86_400_000;

/** How far back a plot looks. */
export type Span = '1y' | '4y' | 'all';

const DAYS: Readonly<Record<Span, number>> = { '1y': 366, '4y': 1461, all: Number.POSITIVE_INFINITY };

/** The weeks of a span that ends with the last one. */
export function weeksOf(weeks: readonly Week[], span: Span): readonly Week[] {
  const last = weeks.at(-1)?.at ?? 0;
  return weeks.filter(({ at }) => at >= last - DAYS[span] * DAY);
}

const month = (at: number) => new Date(at).toISOString().slice(0, 7);
const quarter = (at: number) => {
  const date = new Date(at);
  return `${date.getUTCFullYear()} ${Math.floor(date.getUTCMonth() / 3)}`;
};
const year = (at: number) => new Date(at).toISOString().slice(0, 4);

const PERIOD: Readonly<Record<Span, (at: number) => string>> = { '1y': month, '4y': quarter, all: year };

/** The last week of each month of a year, of each quarter of four years, of each year of all: rows that can be read. */
export function thinned(weeks: readonly Week[], span: Span): readonly Week[] {
  const period = PERIOD[span];
  return weeks.filter(({ at }, index) => {
    const next = weeks[index + 1];
    return !next || period(next.at) !== period(at);
  });
}
