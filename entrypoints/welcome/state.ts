import { currentFigures } from '@/utils/figures/current';
import type { KnownFigures } from '@/utils/figures/figure';
import type { Basis, Rig } from '@/utils/mining/basis';
import { soundBasis } from '@/utils/mining/sound-basis';
import { basis, currency, rig, typedMpi } from '@/utils/settings';
import { figures } from '@/utils/store';

/** All that the page shows, from the cache. */
export interface State {
  figures: KnownFigures;
  basis: Basis;
  rig: Rig;
  currency: string;
}

/** What is stored now. */
export async function readState(): Promise<State> {
  const [stored, typed, chosen, machines, code] = await Promise.all([
    figures.getValue(),
    typedMpi.getValue(),
    basis.getValue(),
    rig.getValue(),
    currency.getValue(),
  ]);
  return { figures: currentFigures(stored, typed), basis: soundBasis(chosen), rig: machines, currency: code };
}

/** Calls back after each change of anything shown. The page's end is its end. */
export function watchState(changed: () => void): void {
  for (const item of [figures, basis, currency, rig, typedMpi]) item.watch(changed);
}
