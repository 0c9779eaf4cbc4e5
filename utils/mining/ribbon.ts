import type { HashrateDay } from '@/utils/figures/figure';

const DAY = 86_400_000;
const SHORT = 30;
const LONG = 60;
/** Days that may be missing from 60 before their mean means something else. */
const GAPS = 5;

/** Hash ribbon: mean hash rate of 30 days against that of 60. */
export interface Ribbon {
  /** H/s. */
  mean30: number;
  mean60: number;
  /** The 30-day mean below the 60-day mean: machines are going dark. */
  contracting: boolean;
  /** First day of the present state, ms since 1970; null where it is older than the series. */
  since: number | null;
  /** Midnight that ends the last day, ms since 1970. */
  asOf: number;
}

const mean = (days: readonly HashrateDay[]) =>
  days.reduce((sum, { hashrate }) => sum + hashrate, 0) / days.length;

function meansAt(days: readonly HashrateDay[], end: number): { mean30: number; mean60: number } | null {
  const window = days.slice(Math.max(0, end - LONG), end);
  const [first, last] = [window[0], window.at(-1)];
  if (window.length < LONG || !first || !last) return null;
  if (last.at - first.at > (LONG - 1 + GAPS) * DAY) return null;
  return { mean30: mean(window.slice(-SHORT)), mean60: mean(window) };
}

/** The ribbon of a daily series, oldest first. Null for less than 60 days, or for gaps of more than 5 in them. */
export function ribbon(days: readonly HashrateDay[]): Ribbon | null {
  const now = meansAt(days, days.length);
  const last = days.at(-1);
  if (!now || !last) return null;
  const contracting = now.mean30 < now.mean60;
  let since: number | null = null;
  for (let end = days.length - 1; end > 0; end--) {
    const before = meansAt(days, end);
    if (!before) break;
    if (before.mean30 < before.mean60 !== contracting) {
      since = days[end]?.at ?? null;
      break;
    }
  }
  return { ...now, contracting, since, asOf: last.at };
}
