import { readCloses, readHashrates, readRetargets } from '@/utils/archive';
import { currentFigures } from '@/utils/figures/current';
import type { HashrateDay, KnownFigures, PastRetarget } from '@/utils/figures/figure';
import { type DayClose, joinHashrates } from '@/utils/history/daily';
import { joinRetargets } from '@/utils/history/difficulty';
import type { Basis, Rig } from '@/utils/mining/basis';
import type { NotedDay } from '@/utils/mining/noted';
import { soundBasis } from '@/utils/mining/sound-basis';
import { standingOf } from '@/utils/mining/standing';
import type { Standing } from '@/utils/mining/terms';
import { basis, currency, rig, typedMpi } from '@/utils/settings';
import { figures, lastBands, notedDays } from '@/utils/store';

/** All that the page shows, from the cache. */
export interface State {
  figures: KnownFigures;
  standing: Standing;
  basis: Basis;
  rig: Rig;
  currency: string;
  noted: readonly NotedDay[];
  /** What continues the bundled history. */
  closes: readonly DayClose[];
  retargets: readonly PastRetarget[];
  hashrates: readonly HashrateDay[];
  now: number;
}

const WATCHED = [figures, lastBands, notedDays, basis, currency, rig, typedMpi];

/** What is stored, and what follows from it at a time, ms since 1970. */
export async function readState(now: number): Promise<State> {
  const [stored, bands, noted, chosen, machines, typed, code, closes, archived, rates] = await Promise.all([
    figures.getValue(),
    lastBands.getValue(),
    notedDays.getValue(),
    basis.getValue(),
    rig.getValue(),
    typedMpi.getValue(),
    currency.getValue(),
    readCloses(),
    readRetargets(),
    readHashrates(),
  ]);
  const current = currentFigures(stored, typed);
  const sound = soundBasis(chosen);
  const standing = standingOf({ figures: current, basis: sound, rig: machines, lastBands: bands, now });
  const retargets = joinRetargets(current.retargets?.value ?? [], archived);
  return {
    figures: current,
    standing,
    basis: sound,
    rig: machines,
    currency: code,
    noted,
    closes,
    retargets,
    hashrates: joinHashrates(current.hashrate?.value ?? [], rates),
    now,
  };
}

/** Calls back after each change of anything shown. The page's end is its end. */
export function watchState(changed: () => void): void {
  for (const item of WATCHED) item.watch(changed);
}
