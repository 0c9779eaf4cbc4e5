import type { Figures, HashrateDay } from '@/utils/figures/figure';
import { recentDifficultyAt } from '@/utils/history/recent-epochs';
import { type Anchor, fleetEfficiencyAt } from './efficiency';
import { efficiencyAt, hashrateOf } from './fleet-check';

const DAY = 86_400_000;
/** Days whose mean hash rate Cambridge's power of a day goes with, and how many of them must be known. */
const WINDOW = 7;
const ENOUGH = 5;
/** An estimate further off the curve than this says something of the estimate, not of machines. */
const FURTHEST = 1.6;

/** Mean hash rate of the week that ends at a time, H/s. Null where too few of its days are known. */
function weekOf(days: readonly HashrateDay[], at: number): number | null {
  const week = days.filter((day) => day.at <= at + DAY && day.at > at + DAY - WINDOW * DAY);
  if (week.length < ENOUGH) return null;
  return week.reduce((sum, { hashrate }) => sum + hashrate, 0) / week.length;
}

/**
 * The live anchor of the efficiency curve: Cambridge's best estimate of the network's power over its hash rate at the time,
 * cooling taken out. An estimate is good for its own day however old it is. Null where there is none, or one that is too
 * far off to be believed.
 */
export function anchorOf({
  power,
  hashrate,
  difficulty,
  retargets,
}: Pick<Figures, 'power' | 'hashrate' | 'difficulty' | 'retargets'>): Anchor | null {
  if (!power) return null;
  const at = power.observedAt;
  const then = recentDifficultyAt(at, retargets?.value) ?? difficulty?.value;
  const rate = weekOf(hashrate?.value ?? [], at) ?? (then && hashrateOf(then));
  if (!rate) return null;
  const jPerTh = efficiencyAt(power.value.guess, rate);
  const apart = jPerTh / fleetEfficiencyAt(at);
  return apart > FURTHEST || apart < 1 / FURTHEST ? null : { at, jPerTh };
}
