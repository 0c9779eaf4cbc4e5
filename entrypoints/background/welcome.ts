import { browser } from 'wxt/browser';
import { report } from './report';

/** Opens the welcome page once, when the extension is installed. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(report);
  });
}
