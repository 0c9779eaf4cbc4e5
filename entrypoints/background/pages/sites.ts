import { browser } from 'wxt/browser';
import { CURATED_PATTERNS } from '@/utils/addresses/patterns';
import { tell } from '@/utils/messages';
import { openGate, registerGate } from '@/utils/sites';
import { report } from '../report';

/** Follows the sites that the user adds and takes away. */
export function keepSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerGate()
      .then(() => openGate(origins))
      .catch(report);
  });
  browser.permissions.onRemoved.addListener(() => {
    void registerGate().catch(report);
    // Pages that are open there take their marks off.
    void tell('changed').catch(report);
  });
  browser.runtime.onInstalled.addListener(() => {
    void registerGate().catch(report);
    // Firefox runs the content scripts of a new extension in open tabs; Chromium waits for a reload.
    if (!import.meta.env.FIREFOX) void openGate(CURATED_PATTERNS).catch(report);
  });
}
