import { browser } from 'wxt/browser';
import { type Alert, NO_ALERTS } from '@/utils/alerts/alert';
import { alertsOf } from '@/utils/alerts/alerts-of';
import { sightOf } from '@/utils/alerts/sight-of';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { alertText } from '@/utils/words/alert-text';
import { format } from '@/utils/words/format';
import { workerWords } from '@/utils/words/worker-words';
import { report } from '../report';
import { openStudy } from '../study';
import type { Today } from './today';

const LEAVE = { permissions: ['notifications' as const] };
const mayNotify = () => browser.permissions.contains(LEAVE).catch(() => false);

/** Minutes since midnight where the user is. */
function minutesOf(at: number): number {
  const time = new Date(at);
  return time.getHours() * 60 + time.getMinutes();
}

/** Shows one. An id for each kind: a later one of the same kind takes the place of an earlier one. */
async function notify(alert: Alert, { standing, locale }: Today): Promise<void> {
  const text = alertText(alert, standing, { words: workerWords(locale), format: format(locale) });
  await browser.notifications.create(alert.kind, { type: 'basic', iconUrl: '/icon/128.png', ...text });
}

/**
 * Tells what is to be told by notification now. Kept only once it is told: where the worker dies between, the same
 * is told again, in the same place.
 */
export async function tellAlerts(today: Today): Promise<void> {
  const { standing, figures, basis, rig, now } = today;
  const [before, chosen, may] = await Promise.all([
    store.toldAlerts.getValue(),
    settings.alerts.getValue(),
    mayNotify(),
  ]);
  // Other machines are another basis, though it goes by the same name.
  const own = basis.kind === 'rig' ? JSON.stringify({ ...basis, ...rig }) : JSON.stringify(basis);
  const sight = { ...sightOf(standing, figures, basis, now), basis: own };
  const moment = { at: now, minutes: minutesOf(now) };
  const { alerts, told } = alertsOf(before, sight, may ? chosen : NO_ALERTS, moment);
  await Promise.all(alerts.map((alert) => notify(alert, today)));
  if (JSON.stringify(told) !== JSON.stringify(before)) await store.toldAlerts.setValue(told);
}

const open = (kind: string) => {
  void browser.notifications.clear(kind).catch(report);
  void openStudy().catch(report);
};

/** Leads from a notification to the closer look. The API is there only once the user has allowed notifications. */
export function followAlerts(): void {
  const listen = () => {
    const clicked = browser.notifications?.onClicked;
    if (clicked && !clicked.hasListener(open)) clicked.addListener(open);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
