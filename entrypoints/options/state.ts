import type { Settings } from '@/components/options/options-props';
import { currentFigures } from '@/utils/figures/current';
import type { KnownFigures } from '@/utils/figures/figure';
import type { Health } from '@/utils/figures/health';
import { storedHealth } from '@/utils/figures/stored';
import type { Bands } from '@/utils/mining/terms';
import * as stored from '@/utils/settings';
import { figures, health, lastBands } from '@/utils/store';

/** All that the options show, from the cache. */
export interface State {
  settings: Settings;
  figures: KnownFigures;
  health: Health;
  /** Where hysteresis starts from. */
  lastBands: Bands | null;
}

const ITEMS = {
  basis: stored.basis,
  rig: stored.rig,
  typedMpi: stored.typedMpi,
  keys: stored.keys,
  sitesOff: stored.sitesOff,
  paused: stored.paused,
  strips: stored.strips,
  tables: stored.tables,
  charts: stored.charts,
  markStyle: stored.markStyle,
  currency: stored.currency,
  language: stored.language,
  badgeShows: stored.badgeShows,
  alerts: stored.alerts,
};

async function readSettings(): Promise<Settings> {
  const names = Object.keys(ITEMS) as (keyof Settings)[];
  const values = await Promise.all(names.map(async (name) => [name, await ITEMS[name].getValue()]));
  return Object.fromEntries(values) as Settings;
}

export async function readState(): Promise<State> {
  const [settings, cached, fared, bands] = await Promise.all([
    readSettings(),
    figures.getValue(),
    health.getValue(),
    lastBands.getValue(),
  ]);
  return {
    settings,
    figures: currentFigures(cached, settings.typedMpi),
    health: storedHealth(fared),
    lastBands: bands,
  };
}

let writing = 0;

/** Whether what is stored is behind what was set here: until it is not, the store has nothing to tell. */
export const isWriting = () => writing > 0;

/** Stores each changed setting by itself. Rejects where the browser keeps nothing, such as over a quota of sync. */
export async function store(changed: Partial<Settings>): Promise<void> {
  const names = Object.keys(changed) as (keyof Settings)[];
  writing++;
  try {
    await Promise.all(
      names.map((name) =>
        (ITEMS[name] as { setValue(value: unknown): Promise<void> }).setValue(changed[name]),
      ),
    );
  } finally {
    writing--;
  }
}

/** Everything as it was at first. */
export async function reset(): Promise<void> {
  await Promise.all(Object.values(ITEMS).map((item) => item.removeValue()));
}

/** What the rig is before anybody sets it. */
export const usualRig = ITEMS.rig.fallback;

/** Calls back after each change of anything shown. The page's end is its end. */
export function watchState(changed: () => void): void {
  for (const item of [...Object.values(ITEMS), figures, health, lastBands]) item.watch(changed);
}
