import { browser } from 'wxt/browser';
import { askedSum } from '@/utils/prices/asked-sum';
import { language, paused } from '@/utils/settings';
import { report } from '../report';
import { openBeside } from '../study';
import { speech } from './speech';

const ASKED = 'asked';
const PAUSE = 'pause';

async function offer(): Promise<void> {
  const [{ asked, pause }, checked] = await Promise.all([speech(), paused.getValue()]);
  // An update finds the entries of the version before.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ASKED, title: asked.menu, contexts: ['selection'] });
  browser.contextMenus.create({ id: PAUSE, title: pause, contexts: ['action'], type: 'checkbox', checked });
}

/**
 * An entry in the menu of selected text: what the margin would be at that price, beside the page; and one in the menu of our icon that
 * pauses all marks.
 */
export function offerMenu(): void {
  browser.runtime.onInstalled.addListener(() => void offer().catch(report));
  language.watch(() => void offer().catch(report));
  paused.watch((checked) => void browser.contextMenus.update(PAUSE, { checked })?.catch(report));
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '', checked }, tab) => {
    if (menuItemId === ASKED) openBeside(tab?.id, askedSum(selectionText));
    if (menuItemId === PAUSE) void paused.setValue(checked === true).catch(report);
  });
}
