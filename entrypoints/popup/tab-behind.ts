import { browser } from 'wxt/browser';

/** The tab that the popup was opened on, where there is one. */
export async function tabBehind() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
