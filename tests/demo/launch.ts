import puppeteer from 'puppeteer-core';
import { type BrowserName, needBrowsers } from '@/tests/commands/browsers';
import { FIREFOX, type Installed } from '@/tests/e2e/harness/launch';

/** A browser as a user has it, on the real internet, with the extension installed from a folder. */
export async function launchForDemo(
  name: BrowserName,
  folder: string,
  headless: boolean,
): Promise<Installed> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: name,
    executablePath: needBrowsers(name)[name],
    enableExtensions: true,
    headless,
    defaultViewport: null,
    args: name === 'firefox' ? FIREFOX.args : isRoot ? ['--no-sandbox'] : [],
    extraPrefsFirefox: FIREFOX.prefs,
  });
  const id = await browser.installExtension(folder);
  return { browser, base: name === 'firefox' ? FIREFOX.base : `chrome-extension://${id}/` };
}
