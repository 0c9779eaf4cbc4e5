import { browser } from 'wxt/browser';
import type { AskedSum } from '@/utils/prices/asked-sum';
import { report } from './report';

/** The page of the closer look; with a sum, it opens on what would be at that price. */
function studyPath(asked?: AskedSum | null): string {
  return asked ? `study.html#price=${asked.value}&currency=${asked.currency}` : 'study.html';
}

/** Opens the closer look in a tab of its own, or in the one in front. */
export async function openStudy(asked?: AskedSum | null, here = false): Promise<void> {
  const url = browser.runtime.getURL(`/${studyPath(asked)}` as '/study.html');
  await (here ? browser.tabs.update({ url }) : browser.tabs.create({ url }));
}

/** Firefox's side bar; Chromium has a side panel. Either may be missing. */
interface SideBar {
  setPanel(details: { panel: string; tabId?: number }): Promise<void>;
  open(): Promise<void>;
}
const sideBar = () => (browser as unknown as { sidebarAction?: SideBar }).sidebarAction;

/**
 * Opens the closer look beside the page, or in a tab where the browser has no place beside. Browsers allow it in the
 * press alone, so nothing is awaited before.
 */
export function openBeside(tabId: number | undefined, asked?: AskedSum | null): void {
  const path = studyPath(asked);
  const tab = () => void openStudy(asked).catch(report);
  const bar = sideBar();
  if (bar?.open) {
    void bar.setPanel({
      panel: browser.runtime.getURL(`/${path}` as '/study.html'),
      ...(tabId && { tabId }),
    });
    void bar.open().catch(tab);
  } else if (browser.sidePanel?.open && tabId !== undefined) {
    void browser.sidePanel.setOptions({ tabId, path, enabled: true });
    void browser.sidePanel.open({ tabId }).catch(tab);
  } else tab();
}
