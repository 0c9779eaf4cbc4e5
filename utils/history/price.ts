import type { PastRetarget } from '@/utils/figures/figure';
import { bundledUntil, type DayClose, dailyPriceAt } from './daily';
import { subsidyAt } from './difficulty';
import { type Weekly, weeklyCloses, weeklyFeeShares } from './weekly-closes';

/** Value of a weekly series at a time, between two weeks by `mix`. Null before it and more than a week after it. */
function at(
  series: Weekly,
  time: number,
  mix: (a: number, b: number, part: number) => number,
): number | null {
  const place = (time - series.start) / series.step;
  const index = Math.floor(place);
  const before = series.values[index];
  if (before === undefined) return null;
  const after = series.values[index + 1];
  return after === undefined ? before : mix(before, after, place - index);
}

/**
 * Price of one bitcoin at a time, USD, from weekly closes (in between on a log scale), and from the daily `closes` that
 * continue them. Null where there is none.
 */
export function priceAt(time: number, closes: readonly DayClose[] = []): number | null {
  const daily = time > bundledUntil() ? dailyPriceAt(closes, time) : null;
  return daily ?? at(weeklyCloses(), time, (a, b, part) => a * (b / a) ** part);
}

/** Fees as a part of the reward at a time, 0 to 1. Null where it is not known. */
export function feeShareAt(time: number): number | null {
  return at(weeklyFeeShares(), time, (a, b, part) => a + (b - a) * part);
}

/**
 * Reward per block at a time, BTC: the subsidy plus that week's mean fees. Where the fees are not known they count
 * as 0.8 %, the median week's share since 2025.
 */
export function rewardAt(time: number, retargets: readonly PastRetarget[] = []): number | null {
  const subsidy = subsidyAt(time, retargets);
  if (subsidy === null) return null;
  return subsidy / (1 - (feeShareAt(time) ?? 0.008));
}
