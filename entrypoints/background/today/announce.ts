import { tell } from '@/utils/messages';
import type { Bands } from '@/utils/mining/terms';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { together } from '@/utils/together';
import { report } from '../report';
import { tellAlerts } from './alerts';
import { showBadge } from './badge';
import { giveFace, takeFace } from './face';
import { noteToday } from './note';
import { today } from './today';

async function remember(bands: Bands): Promise<void> {
  const last = await store.lastBands.getValue();
  const same = last?.margin === bands.margin && last.mpi === bands.mpi && last.network === bands.network;
  if (!same) await store.lastBands.setValue(bands);
}

/** Brings badge and pages up to date, tells what is to be told, and remembers what later verdicts start from. */
async function announceOnce(): Promise<void> {
  const now = await today();
  await remember(now.standing.bands);
  await Promise.all([giveFace(), noteToday(now), showBadge(now), tellAlerts(now), tell('changed')]);
}

/** The same; changes that come while it runs are taken together. */
export const announce = together(() => announceOnce().catch(report));

/** What neither verdict nor language depends on. */
const BESIDE = [
  // A request that failed changes no figure, but what is shown has aged since the last one.
  store.health,
  settings.sitesOff,
  settings.blocked,
  settings.allowed,
  settings.paused,
  settings.strips,
  settings.tables,
  settings.charts,
  settings.markStyle,
  settings.badgeShows,
  settings.alerts,
];

/** Announces every change of figures and settings. */
export function announceChanges(): void {
  const changed = () => void announce();
  const judged = () => {
    void takeFace().catch(report);
    changed();
  };
  // A margin on another basis is another margin: hysteresis starts anew.
  const rebased = () => {
    void takeFace().catch(report);
    void store.lastBands.removeValue().then(announce, report);
  };
  // The badge and the face may outlive neither the browser nor an update, and both age: made anew at every start.
  void today().then(showBadge).catch(report);
  void giveFace().catch(report);
  for (const item of BESIDE) item.watch(changed);
  for (const item of [store.figures, settings.typedMpi, settings.language]) item.watch(judged);
  for (const item of [settings.basis, settings.rig]) item.watch(rebased);
}
