import { priceAt } from '@/utils/history/price';
import { costAt, type PastInputs } from './cost-at';
import { marginOverCost } from './margin';

const WEEK = 604_800_000;
/** With fewer weeks than half a year's, a range would be called a year's without being one. */
const ENOUGH = 26;

/** Lowest and highest margin over cost. */
export interface MarginRange {
  low: number;
  high: number;
}

/**
 * Between what margins the price stood over its cost in the year before `now` (ms since 1970), week by week from the
 * bundled history, each week by its own cost. `today` counts as well. Null where the history does not reach.
 */
export function yearOfMargins(now: number, today: number, inputs: PastInputs): MarginRange | null {
  const weeks = Array.from({ length: 52 }, (_, week) => now - (week + 1) * WEEK);
  const margins = weeks.flatMap((at) => {
    const [price, cost] = [priceAt(at), costAt(at, inputs)];
    return price === null || cost === null ? [] : [marginOverCost(price, cost.usd)];
  });
  if (margins.length < ENOUGH) return null;
  return { low: Math.min(today, ...margins), high: Math.max(today, ...margins) };
}
