import { browser } from 'wxt/browser';

/** Keeps keys and settings out of reach of content scripts, where the browser can (Firefox cannot yet). */
export function shieldStorage(): void {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    void area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {});
  }
}
