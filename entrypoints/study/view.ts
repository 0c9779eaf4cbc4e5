import { pricesSince } from '@/utils/history/daily';
import { anchorOf } from '@/utils/mining/anchor';
import { phDaysPerBtc } from '@/utils/mining/cost-model';
import { weekAgo } from '@/utils/mining/noted';
import { modelBasis, weeklySeries } from '@/utils/mining/series';
import { termsOf } from '@/utils/mining/what-if';
import type { State } from './state';

/** What plot, what-if and why are drawn from. */
export function viewOf({ figures, basis, rig, noted, closes, retargets, hashrates, now }: State) {
  const { price, difficulty, reward, mpi } = figures;
  const anchor = anchorOf(figures);
  const present = {
    at: Math.max(price.observedAt, difficulty.observedAt),
    price: price.value.USD,
    difficulty: difficulty.value,
    reward: reward.value,
    difficultyAt: difficulty.observedAt,
  };
  return {
    weeks: weeklySeries({
      basis,
      rig,
      now: present,
      retargets,
      hashrate: hashrates,
      anchor,
      noted: pricesSince(closes, noted),
    }),
    model: modelBasis(basis),
    terms: termsOf(basis, rig, difficulty.observedAt, anchor),
    phDays: phDaysPerBtc(difficulty.value, reward.value),
    before: weekAgo(noted, now, basis),
    mpi: mpi && { at: mpi.observedAt, value: mpi.value, readAt: mpi.source },
  };
}
