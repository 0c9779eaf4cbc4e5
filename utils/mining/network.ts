import type { HashrateDay, PastRetarget } from '@/utils/figures/figure';
import { ribbon } from './ribbon';
import type { Network, NetworkState } from './terms';

/** Difficulty this close to its record, and not cut last time, is a network that grows. */
const NEAR_RECORD = -0.05;
/** Difficulty this far below its record is one that shrank. */
const FAR_FROM_RECORD = -0.1;

/** Changes of difficulty as fractions, oldest first: −0.02 is a cut of 2 %. */
function changes(retargets: readonly PastRetarget[]): number[] {
  return retargets
    .slice(1)
    .map(({ difficulty }, index) => difficulty / (retargets[index]?.difficulty ?? difficulty) - 1);
}

function byRetargets(
  retargets: readonly PastRetarget[],
  distance: number,
  last: NetworkState | undefined,
): NetworkState {
  const recent = changes(retargets).slice(-3);
  if (recent.length === 3 && recent.every((change) => change < 0)) return 'contracting';
  if (distance < FAR_FROM_RECORD) return 'contracting';
  if (distance >= NEAR_RECORD && (recent.at(-1) ?? 0) >= 0) return 'expanding';
  // Between the two rules: what it was, or else the direction of the last changes taken together.
  return (
    last ?? (recent.reduce((product, change) => product * (1 + change), 1) >= 1 ? 'expanding' : 'contracting')
  );
}

/**
 * Whether the network grows or shrinks: by the hash ribbon, or, where there is no hash-rate history that is whole and
 * fresh, by the last retargets and the distance from the record (a fraction: −0.149 is 14.9 % below).
 */
export function networkOf(known: {
  hashrate: readonly HashrateDay[];
  retargets: readonly PastRetarget[];
  distance: number;
  last?: NetworkState | undefined;
}): Network {
  const now = ribbon(known.hashrate);
  if (now) return { state: now.contracting ? 'contracting' : 'expanding', by: 'ribbon' };
  return { state: byRetargets(known.retargets, known.distance, known.last), by: 'retargets' };
}
