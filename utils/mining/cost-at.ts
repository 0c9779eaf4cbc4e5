import type { PastRetarget } from '@/utils/figures/figure';
import { difficultyAt } from '@/utils/history/difficulty';
import { rewardAt } from '@/utils/history/price';
import type { Basis, Rig } from './basis';
import { costOf } from './cost';
import type { Anchor } from './efficiency';
import type { Cost } from './terms';

/** What past costs are worked out from, beside the day. */
export interface PastInputs {
  basis: Basis;
  rig: Rig;
  retargets?: readonly PastRetarget[];
  anchor?: Anchor | null | undefined;
}

/**
 * The cost on a past day, from that day's difficulty and reward, so that an old article is judged by the cost of its
 * own time. `retargets` continue the bundled history. Null where the history does not reach.
 */
export function costAt(at: number, { basis, rig, retargets = [], anchor }: PastInputs): Cost | null {
  const difficulty = difficultyAt(at, retargets);
  const reward = rewardAt(at, retargets);
  if (difficulty === null || !reward) return null;
  return costOf({ basis, rig, difficulty, reward, at, anchor });
}
