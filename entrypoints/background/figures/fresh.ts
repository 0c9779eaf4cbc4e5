import { browser } from 'wxt/browser';
import { readCloses } from '@/utils/archive';
import type { Urgency } from '@/utils/figures/backoff';
import { refresh, testSource } from '@/utils/figures/refresh';
import { drawSchedule } from '@/utils/figures/schedule';
import { forget, type Shelf } from '@/utils/figures/shelf';
import type { SourceId } from '@/utils/figures/source-names';
import { priceAt } from '@/utils/history/price';
import { basis, keys, rig, servers } from '@/utils/settings';
import { mayAskBraiins } from '@/utils/sites';
import { readKept, writeKept } from '@/utils/store';
import { report } from '../report';

const ALARM = 'refresh';
const RETRY = 'retry';
const shelf: Shelf = { read: readKept, write: writeKept };

/** The user's machines, where they are the basis and the browser lets Braiins be told of them. */
async function toldRig() {
  const { kind } = await basis.getValue();
  return kind === 'rig' && (await mayAskBraiins()) ? rig.getValue() : null;
}

async function tools(urgency: Urgency) {
  const fetch: typeof globalThis.fetch = (...request) => globalThis.fetch(...request);
  const [known, own, closes] = await Promise.all([keys.getValue(), servers.getValue(), readCloses()]);
  const past = (at: number) => priceAt(at, closes);
  return {
    shelf,
    keys: known,
    servers: { ...own, rig: await toldRig() },
    now: Date.now,
    fetch,
    urgency,
    priceAt: past,
  };
}

/**
 * Fetches what is due; where there was no network, as just after waking up, once more before long. Rejects only where
 * nothing can be kept.
 */
export async function refreshFigures(urgency: Urgency): Promise<void> {
  const outcome = await refresh(await tools(urgency));
  if (outcome === 'offline') await browser.alarms.create(RETRY, { delayInMinutes: 3 + 2 * Math.random() });
}

/** Asks all of one source at once, for the page that tells how sources fare. */
export async function askSource(source: SourceId): Promise<void> {
  await testSource(source, await tools('forced'));
}

/** One alarm, which outlives the worker; where a browser lost it, the next start of the worker sets it again. */
async function setAlarm(): Promise<void> {
  if (!(await browser.alarms.get(ALARM))) await browser.alarms.create(ALARM, drawSchedule());
}

/** Keeps figures fresh: by the alarm, at start, and when a key or a server is entered. */
export function keepFresh(): void {
  const fetchFigures = (urgency: Urgency) => void refreshFigures(urgency).catch(report);
  void setAlarm().catch(report);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM || name === RETRY) fetchFigures('calm');
  });
  browser.runtime.onStartup.addListener(() => fetchFigures('calm'));
  browser.runtime.onInstalled.addListener(() => fetchFigures('attended'));
  keys.watch(async (now, before) => {
    if (now?.bgeometrics !== before?.bgeometrics) await forget(shelf, 'bgeometrics');
    if (now?.cryptoquant !== before?.cryptoquant) await forget(shelf, 'cryptoquant');
    fetchFigures('attended');
  });
  // Other machines cost otherwise.
  const askAboutRig = async () => {
    await forget(shelf, 'braiins');
    if (await toldRig()) fetchFigures('attended');
  };
  rig.watch(() => void askAboutRig().catch(report));
  basis.watch(() => void askAboutRig().catch(report));
  // A server or a key that was entered before the browser let us ask with it.
  browser.permissions.onAdded.addListener(async () => {
    const own = { ...(await servers.getValue()), ...(await keys.getValue()) };
    const entered = (['node', 'feed', 'cryptoquant'] as const).filter((source) => own[source] !== '');
    if (entered.length === 0 && !(await toldRig())) return;
    await Promise.all(entered.map((source) => forget(shelf, source)));
    fetchFigures('forced');
  });
  servers.watch(async (now, before) => {
    if (now.node !== before.node) await forget(shelf, 'node');
    if (now.feed !== before.feed) await forget(shelf, 'feed');
    fetchFigures('forced');
  });
}
