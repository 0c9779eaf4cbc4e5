const DAY = 86_400_000;
/** Days of the last 365 that may be missing before their mean means something else. */
const GAPS = 30;

/** What a day was worth, USD. */
export interface DayValue {
  /** Midnight that begins the day, ms since 1970. */
  at: number;
  value: number;
}

/**
 * The last day's value over the mean of the 365 days that end with it: the Puell multiple, where the values are what
 * miners earned. Days in any order. Null where too many are missing.
 */
export function overYearlyMean(days: readonly DayValue[]): { at: number; multiple: number } | null {
  const last = days.reduce<DayValue | undefined>(
    (best, one) => (best && best.at > one.at ? best : one),
    undefined,
  );
  if (!last) return null;
  const year = days.filter(({ at }) => at > last.at - 365 * DAY);
  if (year.length < 365 - GAPS) return null;
  const mean = year.reduce((sum, { value }) => sum + value, 0) / year.length;
  return { at: last.at, multiple: last.value / mean };
}
