import { inRange, type Range } from '@/utils/mining/ranges';
import { type AlertSettings, NO_ALERTS } from './alert';

/** Levels of the margin that can be watched: from half the cost to ten times it. */
export const MARGIN_LEVELS: Range = { min: -0.5, max: 9 };

const MINUTES: Range = { min: 0, max: 24 * 60 - 1 };
const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && inRange(Number(value), MINUTES);

function quietOf(found: unknown): AlertSettings['quiet'] {
  const { from, to } = (found ?? {}) as Record<string, unknown>;
  return isMinute(from) && isMinute(to) ? { from, to } : null;
}

/** Alerts out of whatever is stored: what has no sense is off. */
export function soundAlerts(found: unknown): AlertSettings {
  const { verdict, marginLevel, mpiHigh, mpiLow, retarget, record, quiet } = (found ?? {}) as Record<
    string,
    unknown
  >;
  const level = typeof marginLevel === 'number' && inRange(marginLevel, MARGIN_LEVELS) ? marginLevel : null;
  return {
    verdict: verdict === true,
    marginLevel: level,
    mpiHigh: mpiHigh === true,
    mpiLow: mpiLow === true,
    retarget: retarget === true,
    record: record === true,
    quiet: quietOf(quiet),
  };
}

/** Whether anything at all is to be told. */
export function anyAlert({ quiet: _, ...alerts }: AlertSettings): boolean {
  return Object.entries(alerts).some(([name, value]) => value !== NO_ALERTS[name as keyof AlertSettings]);
}
