const DAY = 86_400_000;
const YEAR = 365;
/** Days of two years that may be missing before a year's mean means something else. */
const GAPS = 40;

/** What left miners' wallets on one day. */
export interface FlowDay {
  /** Midnight that begins the day, ms since 1970. */
  at: number;
  /** BTC. */
  btc: number;
  /** Price of one bitcoin on that day, USD. */
  usd: number;
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How far the last value stands from the mean of all, in their standard deviations. Null where all are the same. */
function zScore(value: number, window: readonly number[]): number | null {
  const mean = meanOf(window);
  const spread = window.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (window.length - 1);
  return spread > 0 ? (value - mean) / Math.sqrt(spread) : null;
}

/** z-score over a year of (a day's outflow ÷ its mean over a year). `past`: the windows end with the day before. */
function scoreOf(flows: readonly number[], past: boolean): number | null {
  const own = past ? 0 : 1;
  const ratioAt = (index: number) => {
    const mean = meanOf(flows.slice(index - YEAR + own, index + own));
    return mean > 0 ? (flows[index] ?? 0) / mean : 0;
  };
  const last = flows.length - 1;
  const ratios = Array.from({ length: YEAR + 1 - own }, (_, before) => ratioAt(last - YEAR + own + before));
  const value = ratios.at(-1);
  return value === undefined ? null : zScore(value, past ? ratios.slice(0, -1) : ratios);
}

/**
 * The MPI as CryptoQuant defines it, worked out from miners' outflows: r is a day's outflow in USD over its mean of the
 * 365 days that end with it, and the MPI the z-score of r over 365 days. `error` is how far the two other ways of
 * reading that definition stand from it, whichever is further: means of the year before, and flows in coins. Whose wallets
 * are miners' each provider says for itself, and no error tells. Days in any order; null for less than two years of them.
 */
export function mpiFromFlows(days: readonly FlowDay[]): { at: number; value: number; error: number } | null {
  const sorted = [...days].sort((a, b) => a.at - b.at).slice(-2 * YEAR);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.length < 2 * YEAR) return null;
  if (last.at - first.at > (2 * YEAR - 1 + GAPS) * DAY) return null;
  const dollars = sorted.map(({ btc, usd }) => btc * usd);
  const value = scoreOf(dollars, false);
  if (value === null) return null;
  const others = [
    scoreOf(dollars, true),
    scoreOf(
      sorted.map(({ btc }) => btc),
      false,
    ),
  ].filter((other) => other !== null);
  return { at: last.at, value, error: Math.max(0, ...others.map((other) => Math.abs(other - value))) };
}
