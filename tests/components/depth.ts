import type { WhyProps } from '@/components/why/why-props';
import type { KnownFigures } from '@/utils/figures/figure';
import { type Basis, DEFAULT_BASIS, type Rig } from '@/utils/mining/basis';
import { phDaysPerBtc } from '@/utils/mining/cost-model';
import { weeklySeries } from '@/utils/mining/series';
import { standingOf } from '@/utils/mining/standing';
import { FIGURES, NOW } from './sample';

const RIG: Rig = {
  efficiencyJPerTh: 17.5,
  usdPerKwh: 0.07,
  pue: 1.05,
  overheadUsdPerPhDay: 0,
  poolFeePct: 2,
};

/** All that stands below the face on the founding article's day, by the default basis unless told otherwise. */
export function depth(figures: KnownFigures = FIGURES, basis: Basis = DEFAULT_BASIS) {
  const { price, difficulty, reward } = figures;
  const standing = standingOf({ figures, basis, rig: RIG, lastBands: null, now: NOW });
  const present = {
    at: NOW,
    price: price.value.USD,
    difficulty: difficulty.value,
    reward: reward.value,
    difficultyAt: difficulty.observedAt,
  };
  return {
    why: {
      standing,
      figures,
      basis: 'listed miners, cash',
      weeks: weeklySeries({ basis, rig: RIG, now: present }),
      before: null,
    } satisfies WhyProps,
    standing,
    phDays: phDaysPerBtc(difficulty.value, reward.value),
  };
}
