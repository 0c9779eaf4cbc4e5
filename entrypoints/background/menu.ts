import { browser } from 'wxt/browser';
import { askedSum } from '@/utils/prices/asked-sum';
import { language } from '@/utils/settings';
import { report } from './report';
import { speech } from './speech';
import { openBeside } from './study';

const ID = 'asked';

/** An entry in the menu of selected text: what the margin would be at that price, beside the page. */
export function offerMenu(): void {
  const offer = async () => {
    const { menu } = (await speech()).asked;
    // An update finds the entry of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: ID, title: menu, contexts: ['selection'] });
  };
  browser.runtime.onInstalled.addListener(() => void offer().catch(report));
  language.watch(() => void offer().catch(report));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ID) openBeside(tab?.id, askedSum(selectionText));
  });
}
