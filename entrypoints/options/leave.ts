import { browser } from 'wxt/browser';
import { addedOrigins, grantedOrigins, mayAskCryptoquant } from '@/utils/sites';

/** What the browser lets us do, beyond what every install may. */
export interface Leave {
  cryptoquant: boolean;
  notifications: boolean;
  /** Match patterns of all that is granted, and of what the user added to what every install has. */
  origins: string[];
  added: string[];
}

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** What it lets us do now. */
export async function readLeave(): Promise<Leave> {
  const [cryptoquant, notifications, origins, added] = await Promise.all([
    mayAskCryptoquant(),
    browser.permissions.contains(NOTIFICATIONS),
    grantedOrigins(),
    addedOrigins(),
  ]);
  return { cryptoquant, notifications, origins, added };
}

/** Asks whether we may notify. Must run in the very press that wants it. */
export const askToNotify = () => browser.permissions.request(NOTIFICATIONS);

/** Calls back when leave was given or taken, here or in the browser's own pages. */
export function watchLeave(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
