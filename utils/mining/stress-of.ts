import type { KnownFigures } from '@/utils/figures/figure';
import { allEpochs } from '@/utils/history/difficulty';
import { anchorOf } from './anchor';
import { fleetEfficiencyAt } from './efficiency';
import {
  breakEvenStress,
  puellStress,
  recordStress,
  retargetStress,
  ribbonStress,
  type Stress,
} from './stress';
import type { Standing } from './terms';

/** Every sign of miners' stress that the figures allow, beside the MPI and without a key. */
export function stressOf(
  figures: KnownFigures,
  { hashprice, record }: Pick<Standing, 'hashprice' | 'record'>,
): Stress[] {
  const { hashrate, puell, difficulty, retargets } = figures;
  const at = difficulty.observedAt;
  const past = allEpochs(retargets?.value).filter((epoch) => epoch.at <= at);
  return [
    hashrate && ribbonStress(hashrate.value),
    puell && puellStress(puell.value, puell.observedAt),
    breakEvenStress(hashprice, fleetEfficiencyAt(at, anchorOf(figures)), at),
    retargetStress(past),
    recordStress(record, at),
  ].filter((sign) => sign !== null && sign !== undefined);
}
