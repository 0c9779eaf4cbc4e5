import { browser } from 'wxt/browser';
import type { MarketReport } from '@/utils/markets/report';
import { askPage } from '@/utils/messages';
import { type ThisPageWords, thisPageWords } from '@/utils/words/this-page-words';

/** The site that the popup was opened on. */
export interface PageBehind {
  host: string;
  /** The browser lets us mark it. */
  granted: boolean;
}

/** Null for pages of the browser, files, and stores: no extension can mark those. */
export async function pageBehind(): Promise<PageBehind | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { protocol, hostname } = new URL(tab.url);
  if (!/^https?:$/.test(protocol)) return null;
  return {
    host: hostname,
    granted: await browser.permissions.contains({ origins: [`https://${hostname}/*`] }),
  };
}

/** The market on the page that the popup was opened on, and the words to tell of it. */
export interface Market {
  report: MarketReport;
  words: ThisPageWords;
}

/** Null where there is none, and where marks are off. A busy page answers late. */
export async function marketBehind(locale: string): Promise<Market | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const report = await askPage(tab.id, 'market');
  return report && { report, words: await thisPageWords.load(locale) };
}
