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
  blocked: stored.blocked,
  allowed: stored.allowed,
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

/** What is stored now, settings first. */
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

let begun = 0;
let ended = 0;

/** Counts a change of what is stored as under way until it has ended. */
async function writing<T>(change: () => Promise<T>): Promise<T> {
  begun++;
  try {
    return await change();
  } finally {
    ended++;
  }
}

/**
 * The same, but null where something was set here meanwhile: what was read is then behind what is shown, and would
 * undo it. Whoever set it asks again.
 */
export async function readSettled(): Promise<State | null> {
  const before = ended;
  if (begun > ended) return null;
  const state = await readState();
  return begun === before ? state : null;
}

/** Stores each changed setting by itself. Rejects where the browser keeps nothing, such as over a quota of sync. */
export async function store(changed: Partial<Settings>): Promise<void> {
  const names = Object.keys(changed) as (keyof Settings)[];
  const items = ITEMS as Record<keyof Settings, { setValue(value: unknown): Promise<void> }>;
  await writing(() => Promise.all(names.map((name) => items[name].setValue(changed[name]))));
}

/** What is set elsewhere than here, and goes with the rest. */
const SET_ELSEWHERE = [stored.servers, stored.refusals];

/** Everything as it was at first. Answers with what makes it again as it was before. */
export async function reset(): Promise<() => Promise<void>> {
  const items = [...Object.values(ITEMS), ...SET_ELSEWHERE] as {
    getValue(): Promise<unknown>;
    setValue(value: unknown): Promise<void>;
    removeValue(): Promise<void>;
  }[];
  const before = await Promise.all(items.map((item) => item.getValue()));
  await writing(() => Promise.all(items.map((item) => item.removeValue())));
  return async () => {
    await writing(() => Promise.all(items.map((item, index) => item.setValue(before[index]))));
  };
}

/** What the rig is before anybody sets it. */
export const usualRig = ITEMS.rig.fallback;

/** Calls back after each change of anything shown. The page's end is its end. */
export function watchState(changed: () => void): void {
  for (const item of [...Object.values(ITEMS), figures, health, lastBands]) item.watch(changed);
}
