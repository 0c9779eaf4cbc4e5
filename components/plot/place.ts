import type { Week } from '@/utils/mining/series';

/** Room for the value axis on the left, and beyond the last point, px. */
export const AXIS = 60;
export const END = 12;

/** The week nearest to a time: its index. 0 for none. */
export function indexAt(weeks: readonly Week[], time: number): number {
  const after = weeks.findIndex(({ at }) => at >= time);
  if (after === -1) return Math.max(0, weeks.length - 1);
  const [before, next] = [weeks[after - 1], weeks[after]];
  return before && next && time - before.at < next.at - time ? after - 1 : after;
}

/** The week under a pointer that is `x` px into a plot `width` px wide. */
export function indexUnder(weeks: readonly Week[], x: number, width: number): number {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return 0;
  const part = (x - AXIS) / Math.max(1, width - AXIS - END);
  return indexAt(weeks, first.at + part * (last.at - first.at));
}

const QUARTER = 13;

/** Where a key leads from a week. Null: the key does nothing here. */
export function indexAfter(key: string, index: number, count: number): number | null {
  const to: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - QUARTER,
    PageUp: index + QUARTER,
    Home: 0,
    End: count - 1,
  };
  const next = to[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
