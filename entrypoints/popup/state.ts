import { currentFigures } from '@/utils/figures/current';
import { type Dropped as Doubt, droppedOf } from '@/utils/figures/dropped';
import type { KnownFigures } from '@/utils/figures/figure';
import { storedHealth } from '@/utils/figures/stored';
import type { Basis, Rig } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import type { Standing } from '@/utils/mining/terms';
import type { Readings } from '@/utils/readings/reading';
import { basis, currency, paused, readings, rig, sitesOff, typedMpi } from '@/utils/settings';
import { figures, health, lastBands } from '@/utils/store';

/** All that the popup shows, from the cache. */
export interface State {
  figures: KnownFigures;
  standing: Standing;
  basis: Basis;
  rig: Rig;
  paused: boolean;
  sitesOff: readonly string[];
  /** What the user took from articles. */
  readings: Readings;
  /** What was not believed of late. */
  doubts: readonly Doubt[];
  /** That sums are shown in, ISO 4217. */
  currency: string;
}

const WATCHED = [figures, health, lastBands, basis, rig, typedMpi, paused, sitesOff, currency];

/** What is stored, and what follows from it at a time, ms since 1970. */
export async function readState(now: number): Promise<State> {
  const [stored, bands, chosen, machines, typed, isPaused, off, shown, taken, fared] = await Promise.all([
    figures.getValue(),
    lastBands.getValue(),
    basis.getValue(),
    rig.getValue(),
    typedMpi.getValue(),
    paused.getValue(),
    sitesOff.getValue(),
    currency.getValue(),
    readings.getValue(),
    health.getValue(),
  ]);
  const current = currentFigures(stored, typed);
  const standing = standingOf({ figures: current, basis: chosen, rig: machines, lastBands: bands, now });
  return {
    figures: current,
    standing,
    basis: chosen,
    rig: machines,
    paused: isPaused,
    sitesOff: off,
    readings: taken,
    doubts: droppedOf(storedHealth(fared), now),
    currency: shown,
  };
}

/** Calls back after each change of anything shown; the answer stops it. */
export function watchState(changed: () => void): () => void {
  const stops = WATCHED.map((item) => item.watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}
