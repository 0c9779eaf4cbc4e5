import { browser } from 'wxt/browser';
import { readCloses, readHashrates, readRetargets } from '@/utils/archive';
import { currentFigures } from '@/utils/figures/current';
import type { HashrateDay, KnownFigures, PastRetarget } from '@/utils/figures/figure';
import { type SourceState, sourceStates } from '@/utils/figures/source-state';
import { storedHealth } from '@/utils/figures/stored';
import { joinHashrates, pricesSince } from '@/utils/history/daily';
import { joinRetargets } from '@/utils/history/difficulty';
import type { Basis, Rig } from '@/utils/mining/basis';
import { standingOf } from '@/utils/mining/standing';
import type { Standing } from '@/utils/mining/terms';
import { basis, keys, rig, servers, typedMpi } from '@/utils/settings';
import { mayAskBraiins, mayAskServer } from '@/utils/sites';
import { figures, health, lastBands, notedDays } from '@/utils/store';

/** All that the page shows, from the cache. */
export interface State {
  figures: KnownFigures;
  standing: Standing;
  basis: Basis;
  rig: Rig;
  /** What continues the bundled history. */
  prices: readonly { at: number; price: number }[];
  retargets: readonly PastRetarget[];
  hashrates: readonly HashrateDay[];
  sources: readonly SourceState[];
  servers: { node: string; feed: string };
  /** Servers that the browser does not let us ask. */
  forbidden: readonly ('node' | 'feed')[];
  /** Whether Braiins is told of the user's machines; null: they are not the basis. */
  braiins: 'asked' | 'unasked' | null;
  now: number;
}

const WATCHED = [figures, health, lastBands, notedDays, basis, rig, typedMpi, keys, servers];

async function forbiddenOf(own: State['servers']): Promise<State['forbidden']> {
  const names = ['node', 'feed'] as const;
  const allowed = await Promise.all(names.map((name) => own[name] === '' || mayAskServer(own[name])));
  return names.filter((_, index) => !allowed[index]);
}

/** What is stored, and what follows from it at a time, ms since 1970. */
export async function readState(now: number): Promise<State> {
  const [stored, fared, bands, noted, chosen, machines, typed, known, own, alarm, closes, archived, rates] =
    await Promise.all([
      figures.getValue(),
      health.getValue(),
      lastBands.getValue(),
      notedDays.getValue(),
      basis.getValue(),
      rig.getValue(),
      typedMpi.getValue(),
      keys.getValue(),
      servers.getValue(),
      browser.alarms.get('refresh'),
      readCloses(),
      readRetargets(),
      readHashrates(),
    ]);
  const current = currentFigures(stored, typed);
  const told = await mayAskBraiins();
  const sources = sourceStates({
    figures: current,
    health: storedHealth(fared),
    keys: known,
    servers: { ...own, rig: chosen.kind === 'rig' && told ? machines : null },
    alarmAt: alarm?.scheduledTime ?? null,
    now,
  });
  return {
    figures: current,
    standing: standingOf({ figures: current, basis: chosen, rig: machines, lastBands: bands, now }),
    basis: chosen,
    rig: machines,
    prices: pricesSince(closes, noted),
    retargets: joinRetargets(current.retargets?.value ?? [], archived),
    hashrates: joinHashrates(current.hashrate?.value ?? [], rates),
    sources,
    servers: own,
    forbidden: await forbiddenOf(own),
    braiins: chosen.kind !== 'rig' ? null : told ? 'asked' : 'unasked',
    now,
  };
}

/** Calls back after each change of anything shown. The page's end is its end. */
export function watchState(changed: () => void): void {
  for (const item of WATCHED) item.watch(changed);
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
