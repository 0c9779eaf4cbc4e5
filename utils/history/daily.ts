import type { HashrateDay } from '@/utils/figures/figure';
import { weeklyCloses } from './weekly-closes';

const DAY = 86_400_000;

/** Price at the end of one day. */
export interface DayClose {
  /** Midnight that ends the day, ms since 1970. */
  at: number;
  /** USD. Null: asked for, and no source had it. */
  price: number | null;
}

/** Midnight that ends the last day of the bundled closes. */
export function bundledUntil(): number {
  const { start, step, values } = weeklyCloses();
  return start + (values.length - 1) * step;
}

/** The days since the bundled closes end that are over and not known, as the midnights that end them, oldest first. */
export function missingDays(known: readonly DayClose[], now: number): number[] {
  const had = new Set(known.map(({ at }) => at));
  const days: number[] = [];
  for (let at = bundledUntil() + DAY; at <= now; at += DAY) if (!had.has(at)) days.push(at);
  return days;
}

/** Price at a time from daily closes, oldest first, on a log scale between two. Null more than two days off any. */
export function dailyPriceAt(closes: readonly DayClose[], time: number): number | null {
  const known = closes.filter((close): close is { at: number; price: number } => close.price !== null);
  const index = known.findLastIndex(({ at }) => at <= time);
  const [before, after] = [known[index], known[index + 1]];
  if (!before || time - before.at > 2 * DAY) return null;
  if (!after || after.at - before.at > 3 * DAY) return before.price;
  return before.price * (after.price / before.price) ** ((time - before.at) / (after.at - before.at));
}

/**
 * Mean hash rates from several places, each day once, oldest first; of two the first counts. Sources give one year or
 * less and leave days out: what was fetched before fills them.
 */
export function joinHashrates(...lists: readonly (readonly HashrateDay[])[]): HashrateDay[] {
  const byDay = new Map<number, HashrateDay>();
  for (const one of lists.flat()) {
    const day = Math.round(one.at / DAY);
    if (!byDay.has(day)) byDay.set(day, one);
  }
  return [...byDay.values()].sort((a, b) => a.at - b.at);
}

/** Prices since the bundled closes end, oldest first: daily closes, and what was noted in between. */
export function pricesSince(
  closes: readonly DayClose[],
  noted: readonly { at: number; price: number }[],
): { at: number; price: number }[] {
  const known = closes.flatMap(({ at, price }) => (price === null ? [] : [{ at, price }]));
  return [...known, ...noted.map(({ at, price }) => ({ at, price }))].sort((a, b) => a.at - b.at);
}
