import { browser } from 'wxt/browser';
import { tabBehind } from './tab-behind';

/** The site that the popup was opened on. */
export interface SiteBehind {
  host: string;
  /** The browser lets us mark it. */
  granted: boolean;
}

/** Null for pages of the browser, files, and stores: no extension can mark those. */
export async function siteBehind(): Promise<SiteBehind | null> {
  const tab = await tabBehind();
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { protocol, hostname } = new URL(tab.url);
  if (!/^https?:$/.test(protocol)) return null;
  return {
    host: hostname,
    granted: await browser.permissions.contains({ origins: [`https://${hostname}/*`] }),
  };
}
