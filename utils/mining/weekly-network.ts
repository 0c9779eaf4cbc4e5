import type { HashrateDay } from '@/utils/figures/figure';
import { weeklyHashrates } from '@/utils/history/weekly-hashrates';
import { ribbon } from './ribbon';
import type { NetworkState } from './terms';

const DAY = 86_400_000;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * The hash ribbon on weekly means: the mean of 30 days lies below that of 60 exactly when these 30 days lie below
 * the 30 before them, so four weeks are set against the four before.
 */
function byWeeks(at: number): NetworkState | null {
  const { start, step, values } = weeklyHashrates();
  const end = Math.floor((at - start) / step) + 1;
  if (end < 8 || end > values.length) return null;
  const lately = sum(values.slice(end - 4, end));
  const before = sum(values.slice(end - 8, end - 4));
  return lately < before ? 'contracting' : 'expanding';
}

/** Whether the network grew or shrank at a time: by the bundled weeks, after them by daily hash rates. Null: not known. */
export function networkByWeek(days: readonly HashrateDay[] = []): (at: number) => NetworkState | null {
  return (at) => {
    const bundled = byWeeks(at);
    if (bundled) return bundled;
    const lastDays = days.filter((day) => day.at <= at && day.at > at - 66 * DAY);
    const latest = lastDays.at(-1);
    if (!latest || at - latest.at > 3 * DAY) return null;
    const now = ribbon(lastDays);
    return now && (now.contracting ? 'contracting' : 'expanding');
  };
}
