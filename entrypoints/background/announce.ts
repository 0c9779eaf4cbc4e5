import { tell } from '@/utils/messages';
import type { Bands } from '@/utils/mining/terms';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { tellAlerts } from './alerts';
import { showBadge } from './badge';
import { keepFace } from './face';
import { noteToday } from './note';
import { report } from './report';
import { today } from './today';

let announcing: Promise<void> | undefined;
let again = false;

async function remember(bands: Bands): Promise<void> {
  const last = await store.lastBands.getValue();
  const same = last?.margin === bands.margin && last.mpi === bands.mpi && last.network === bands.network;
  if (!same) await store.lastBands.setValue(bands);
}

/** Brings badge and pages up to date, tells what is to be told, and remembers what later verdicts start from. */
async function announceOnce(): Promise<void> {
  const now = await today();
  await remember(now.standing.bands);
  await Promise.all([keepFace(), noteToday(now), showBadge(now), tellAlerts(now), tell('changed')]);
}

/** The same; changes that come while it runs are taken together. */
export function announce(): Promise<void> {
  again = true;
  announcing ??= (async () => {
    while (again) {
      again = false;
      await announceOnce().catch(report);
    }
  })().finally(() => {
    announcing = undefined;
  });
  return announcing;
}

/** Announces every change of figures and settings. */
export function announceChanges(): void {
  const changed = () => void announce();
  // The badge outlives neither the browser nor an update, the face no update, and both age: made anew at every start.
  void today().then(showBadge).catch(report);
  void keepFace().catch(report);
  store.figures.watch(changed);
  // A request that failed changes no figure, but what is shown has aged since the last one.
  store.health.watch(changed);
  settings.typedMpi.watch(changed);
  settings.sitesOff.watch(changed);
  settings.blocked.watch(changed);
  settings.allowed.watch(changed);
  settings.paused.watch(changed);
  settings.strips.watch(changed);
  settings.tables.watch(changed);
  settings.charts.watch(changed);
  settings.markStyle.watch(changed);
  settings.language.watch(changed);
  settings.badgeShows.watch(changed);
  settings.alerts.watch(changed);
  // A margin on another basis is another margin: hysteresis starts anew.
  const rebased = () => void store.lastBands.removeValue().then(announce, report);
  settings.basis.watch(rebased);
  settings.rig.watch(rebased);
}
