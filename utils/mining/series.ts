import type { HashrateDay, PastRetarget } from '@/utils/figures/figure';
import { difficultyAt } from '@/utils/history/difficulty';
import { rewardAt } from '@/utils/history/price';
import { weeklyCloses } from '@/utils/history/weekly-closes';
import { type Basis, DEFAULT_BASIS, type Rig } from './basis';
import { costOf } from './cost';
import type { Anchor } from './efficiency';
import { marginOverCost } from './margin';
import { publishedCost } from './published';
import type { NetworkState } from './terms';
import { networkByWeek } from './weekly-network';

const WEEK = 7 * 86_400_000;

/** One week of the long view, or the present moment as its last point. Null: not known. */
export interface Week {
  /** End of the week, ms since 1970. */
  at: number;
  /** USD. */
  price: number | null;
  /** USD to mine one bitcoin, with the ends of its range. */
  cost: number | null;
  low: number | null;
  high: number | null;
  /** price / cost − 1. */
  margin: number | null;
  difficulty: number | null;
  network: NetworkState | null;
}

/** What continues the bundled history to the present. */
export interface SeriesInputs {
  basis: Basis;
  rig: Rig;
  /** The last point. Its cost is of `difficultyAt`, when that difficulty was observed; left out: of `at`. */
  now: { at: number; price: number; difficulty: number; reward: number; difficultyAt?: number };
  retargets?: readonly PastRetarget[];
  hashrate?: readonly HashrateDay[];
  /** What the fleet's efficiency was last measured at. */
  anchor?: Anchor | null;
  /** Prices noted since the bundled closes end, oldest first. */
  noted?: readonly { at: number; price: number }[];
}

/**
 * A published figure has no past: where a basis is one, its past is that of the preset which counts the same things;
 * where it is a reading, of which nobody knows what it counts, that of the default.
 */
export function modelBasis(basis: Basis): Basis {
  if (basis.kind === 'published')
    return { kind: 'preset', id: publishedCost(basis.id)?.like ?? 'listed_cash' };
  return basis.kind === 'reading' ? DEFAULT_BASIS : basis;
}

/** Price at the end of a week: the bundled close, or the last one noted in that week. */
function closeAt(index: number, at: number, noted: SeriesInputs['noted'] = []): number | null {
  const bundled = weeklyCloses().values[index];
  return bundled ?? noted.findLast((day) => day.at <= at && day.at > at - WEEK)?.price ?? null;
}

/** Price, cost by the model, difficulty and network for every week since July 2010, oldest first, and for now. */
export function weeklySeries({ basis, rig, now, retargets, hashrate, noted, anchor }: SeriesInputs): Week[] {
  const { start, step } = weeklyCloses();
  const model = modelBasis(basis);
  // A week that ended just before now would only repeat it.
  const count = Math.max(0, Math.ceil((now.at - start) / step - 0.5));
  const networkAt = networkByWeek(hashrate);
  const week = (
    at: number,
    price: number | null,
    difficulty: number | null,
    reward: number | null,
    asOf = at,
  ): Week => {
    const known = difficulty && reward;
    const cost = known ? costOf({ basis: model, rig, difficulty, reward, at: asOf, anchor }) : null;
    return {
      at,
      price,
      cost: cost?.usd ?? null,
      low: cost?.low ?? null,
      high: cost?.high ?? null,
      margin: price !== null && cost ? marginOverCost(price, cost.usd) : null,
      difficulty,
      network: networkAt(at),
    };
  };
  const past = Array.from({ length: count }, (_, index) => {
    const at = start + index * step;
    return week(at, closeAt(index, at, noted), difficultyAt(at, retargets), rewardAt(at, retargets));
  });
  return [...past, week(now.at, now.price, now.difficulty, now.reward, now.difficultyAt)];
}
