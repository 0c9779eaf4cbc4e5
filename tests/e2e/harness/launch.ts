import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, needBrowsers } from '@/tests/commands/browsers';
import type { StandIn } from './stand-in';
import { until } from './until';

/** The extension in a browser: where its own pages are. */
export interface Installed {
  browser: Browser;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  base: string;
}

// Firefox draws the host of an extension's pages at random unless it is given; a known one is the only way to them.
const FIREFOX_ID = 'hashfloor@hashfloor.app';
const FIREFOX_UUID = '5d1f7c8e-4a0b-4c39-9f0e-7b5b7f1a2c90';

/** What both kinds of launch in Firefox need so that WebDriver reaches the extension's pages. */
export const FIREFOX = {
  base: `moz-extension://${FIREFOX_UUID}/`,
  args: ['--remote-allow-system-access'],
  prefs: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }) },
};

async function launchChrome(folder: string | null, { port }: StandIn, args: string[]): Promise<Installed> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: needBrowsers('chrome').chrome,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      '--lang=en-US',
      ...args,
    ],
  });
  const id = folder === null ? 'none' : await browser.installExtension(folder);
  return { browser, base: `chrome-extension://${id}/` };
}

async function launchFirefox(
  folder: string | null,
  { proxyPort }: StandIn,
  prefs: object,
): Promise<Installed> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowsers('firefox').firefox,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: FIREFOX.args,
    extraPrefsFirefox: {
      ...FIREFOX.prefs,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      // Grants what is asked of the user, as if the user had said yes.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      ...prefs,
    },
  });
  if (folder !== null) await browser.installExtension(folder);
  return { browser, base: FIREFOX.base };
}

/** Waits for the welcome page, which opens when the extension is installed, and closes it: it would come before a test's tabs. */
async function closeWelcome({ browser, base }: Installed): Promise<void> {
  // Firefox does not tell the addresses of pages that an extension opens: it is the one beside the first, empty tab.
  const told = await until(
    'the welcome page',
    () => browser.pages(),
    (seen) => seen.length > 1,
  ).catch(() => []);
  if (told.length > 0) await Promise.all(told.slice(1).map((tab) => tab.close()));
  else await closeUntold(browser, base);
}

/** Once in a while Firefox does not tell its driver of that tab at all: then the extension itself is asked for it. */
async function closeUntold(browser: Browser, base: string): Promise<void> {
  const page = await browser.newPage();
  page.goto(`${base}icon/16.png`, { timeout: 1000 }).catch(() => {});
  const isClosed = () =>
    page.evaluate(async () => {
      type Tabs = { getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> };
      type View = Window & { browser: { extension: { getViews(kind: object): View[] }; tabs: Tabs } };
      const { browser } = globalThis as unknown as View;
      const views = browser.extension.getViews({ type: 'tab' });
      const welcome = views.find(({ location }) => location.pathname === '/welcome.html');
      if (!welcome) return false;
      await browser.tabs.remove((await welcome.browser.tabs.getCurrent()).id);
      return true;
    });
  await until('the welcome page, as the extension sees it', isClosed);
  await page.close();
}

/** Further settings of one browser: switches of Chromium, preferences of Firefox. */
export interface LaunchOptions {
  args?: string[];
  prefs?: Record<string, string | number | boolean>;
}

/** Starts a browser for which the whole internet is the stand-in, and installs the extension from its built folder; null: none. */
export async function launch(
  name: BrowserName,
  folder: string | null,
  standIn: StandIn,
  options: LaunchOptions = {},
): Promise<Installed> {
  const installed =
    name === 'chrome'
      ? await launchChrome(folder, standIn, options.args ?? [])
      : await launchFirefox(folder, standIn, options.prefs ?? {});
  if (folder !== null) await closeWelcome(installed);
  return installed;
}
