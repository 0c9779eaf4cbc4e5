import type { FigureValues, PastRetarget, Puell } from '@/utils/figures/figure';
import { breakEvenUsdPerKwh } from './hashprice';
import { ribbon } from './ribbon';

/** `stress`: miners are hard pressed. `watch`: less than usual. `calm`: as usual. `hot`: far more than usual. */
export type StressLevel = 'stress' | 'watch' | 'calm' | 'hot';
export type StressId = 'ribbon' | 'puell' | 'breakEven' | 'retargets' | 'record';

/** One sign of how miners fare. */
export interface Stress {
  id: StressId;
  level: StressLevel;
  /** In the sign's own unit: fractions for ribbon, retargets and record, a multiple, or USD/kWh. */
  value: number;
  /** When it was true, ms since 1970. */
  asOf: number;
  /** Since when the present level of the ribbon has held, or when the record was set. Null: longer than is known. */
  since?: number | null;
}

/** 30-day over 60-day mean of the hash rate, less one. Below nought machines are going dark; within 1 % above, nearly. */
export function ribbonStress(days: FigureValues['hashrate']): Stress | null {
  const now = ribbon(days);
  if (!now) return null;
  const value = now.mean30 / now.mean60 - 1;
  const level = now.contracting ? 'stress' : value < 0.01 ? 'watch' : 'calm';
  return { id: 'ribbon', level, value, asOf: now.asOf, since: now.since };
}

/** Earnings of a day over their mean of a year: below 0.5 the bottoms of the past, above 4 its tops. */
export function puellStress({ multiple }: Puell, asOf: number): Stress {
  const level = multiple < 0.5 ? 'stress' : multiple < 1 ? 'watch' : multiple < 4 ? 'calm' : 'hot';
  return { id: 'puell', level, value: multiple, asOf };
}

/** What most listed miners pay, and what hosting costs most others, USD/kWh. */
const CHEAP_POWER = 0.05;
const HOSTED_POWER = 0.07;

/**
 * The price of power at which a machine of the fleet's mean efficiency earns nothing: hashprice ÷ (24 × η), in USD
 * per PH/s and day and J/TH. Below 5 cents even cheap power does not pay.
 */
export function breakEvenStress(hashprice: number, efficiency: number, asOf: number): Stress {
  const value = breakEvenUsdPerKwh(hashprice, efficiency);
  const level = value < CHEAP_POWER ? 'stress' : value < HOSTED_POWER ? 'watch' : 'calm';
  return { id: 'breakEven', level, value, asOf };
}

/** The last change of difficulty. Two cuts in a row, or one of more than 5 %, are a network under stress. */
export function retargetStress(retargets: readonly PastRetarget[]): Stress | null {
  const [a, b, c] = retargets.slice(-3);
  const last = c ?? b;
  const before = c ? b : a;
  if (!last || !before) return null;
  const value = last.difficulty / before.difficulty - 1;
  const cutBefore = a && b && c ? b.difficulty < a.difficulty : false;
  const stress = value < -0.05 || (value < 0 && cutBefore);
  return { id: 'retargets', level: stress ? 'stress' : value < 0 ? 'watch' : 'calm', value, asOf: last.at };
}

/** How far difficulty stands below its record: more than a tenth is stress, more than a twentieth worth a look. */
export function recordStress(record: { at: number; distance: number }, asOf: number): Stress {
  const { distance, at } = record;
  const level = distance < -0.1 ? 'stress' : distance < -0.05 ? 'watch' : 'calm';
  return { id: 'record', level, value: distance, asOf, since: at };
}
