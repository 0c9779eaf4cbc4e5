import { browser } from 'wxt/browser';
import type { MarketReport } from '@/utils/markets/report';
import { askPage } from '@/utils/messages';
import { type ThisPageWords, thisPageWords } from '@/utils/words/this-page-words';

export { ThisPage } from '@/components/popup/ThisPage';

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
