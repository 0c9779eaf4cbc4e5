import { closesAround, highestUntil, yearBefore } from '@/utils/history/monthly-closes';
import { LOOSE, roughUsd } from './currencies';

/** How a sum compares with bitcoin's price of the day: `same` as it, `near` it, `wide` of it but thinkable, `far` from it, or no price at all. */
export type Fit = 'same' | 'near' | 'wide' | 'far' | 'tiny' | 'never';

/** Judges a sum by the month of a text; with no day, by all of bitcoin's history. */
export function fitOf(value: number, currency: string | null, day: string | undefined): Fit {
  const usd = roughUsd(value, currency);
  const slack = currency !== null && LOOSE.has(currency) ? 3 : 1;
  if (isBeyond(value, currency)) return 'never';
  const around = day === undefined ? null : closesAround(day);
  if (!around)
    return usd >= 3000 && usd <= 300_000 ? 'wide' : usd < 2 ? 'tiny' : usd > 5_000_000 ? 'never' : 'far';
  const [low, high] = around;
  // Of the sums that a dated text names, hardly any but bitcoin's price falls this close to it.
  if (usd >= low * 0.9 && usd <= high * 1.1) return 'same';
  if (usd >= (low * 0.6) / slack && usd <= high * 1.7 * slack) return 'near';
  if (usd >= (low * 0.12) / slack && usd <= high * 6 * slack) return 'wide';
  const [least, most] = yearBefore(day ?? '');
  if (usd >= least * 0.7 && usd <= most * 1.5) return 'wide';
  if (usd < low / 1000) return 'tiny';
  return usd > Math.max(2_000_000, high * 100) * slack ? 'never' : 'far';
}

/** Whether no text of any day can mean a sum as bitcoin's price, whatever its words say. */
export function isBeyond(value: number, currency: string | null): boolean {
  const usd = roughUsd(value, currency);
  return usd < 0.0003 || usd > (currency !== null && LOOSE.has(currency) ? 3e8 : 3e7);
}

/** Whether a sum is what bitcoin cost in a year that a text names. */
export function fitsYear(value: number, currency: string | null, year: number): boolean {
  const usd = roughUsd(value, currency);
  const months = Array.from(
    { length: 12 },
    (_, month) => closesAround(`${year}-${String(month + 1).padStart(2, '0')}`) ?? ([0, 0] as const),
  );
  return (
    usd > 0.6 * Math.min(...months.map(([low]) => low)) &&
    usd < 1.6 * Math.max(...months.map(([, high]) => high))
  );
}

/** The most that bitcoin had cost by a day, USD. */
export const peakBy = highestUntil;
