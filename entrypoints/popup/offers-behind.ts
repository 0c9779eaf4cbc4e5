import { browser } from 'wxt/browser';
import { type Offer, offersOf } from '@/utils/readings/reading';
import { paused } from '@/utils/settings';
import { siteState } from '@/utils/sites';
import { tabBehind } from './tab-behind';

/**
 * What the article behind the popup states of mining. Only on curated sites where marks are on, and never in a private
 * window, of which nothing is to be kept. The site is the one that the browser names, not the page.
 */
export async function offersBehind(now: number): Promise<Offer[]> {
  const tab = await tabBehind();
  if (tab?.id === undefined || tab.incognito || !tab.url?.startsWith('https://')) return [];
  const { host, hostname } = new URL(tab.url);
  const [{ curated, granted, off }, none] = await Promise.all([siteState(host), paused.getValue()]);
  if (!curated || !granted || off || none) return [];
  const [page] = await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: ['/content-scripts/readings.js'],
  });
  return offersOf(page?.result, hostname, now);
}
