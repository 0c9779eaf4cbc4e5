import { isWanted } from '@/utils/addresses/fits';
import type { MarketReport } from '@/utils/markets/report';
import { askPage } from '@/utils/messages';
import { allowed, blocked } from '@/utils/settings';
import { type ThisPageWords, thisPageWords } from '@/utils/words/this-page-words';
import { tabBehind } from './tab-behind';

export { ThisPage } from '@/components/popup/ThisPage';

/** What is to be told of the page that the popup was opened on, and the words to tell it. */
export interface PageBehind {
  report: MarketReport | null;
  unmarked: 'gaveUp' | 'forbidden' | null;
  words: ThisPageWords;
}

/** Null where there is nothing to tell, and where marks are off. A busy page answers late. */
export async function pageBehind(locale: string): Promise<PageBehind | null> {
  const tab = await tabBehind();
  if (tab?.id === undefined) return null;
  const rules = { blocked: await blocked.getValue(), allowed: await allowed.getValue() };
  const forbidden = tab.url !== undefined && !isWanted(tab.url, rules);
  const { market: report = null, gaveUp } = (!forbidden && (await askPage(tab.id, 'page'))) || {};
  const unmarked = forbidden ? 'forbidden' : gaveUp ? 'gaveUp' : null;
  return report || unmarked ? { report, unmarked, words: await thisPageWords.load(locale) } : null;
}
