import type { Week } from '@/utils/mining/series';

/** Stretches of weeks without a hole in what is asked for. */
export function stretches(weeks: readonly Week[], known: (week: Week) => boolean): Week[][] {
  const found: Week[][] = [];
  let running: Week[] = [];
  for (const week of weeks) {
    if (known(week)) {
      if (running.length === 0) found.push(running);
      running.push(week);
    } else running = [];
  }
  return found;
}
