import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '@/tests/commands/browsers';
import type { Installed } from './launch';
import { type Inside, readStored, type StorageKey, writeStored } from './stored';
import { until } from './until';

/** Ways to look at pages of the web and of the extension in a browser that runs. */
export interface Visit {
  /** Errors that pages threw or wrote to the console. */
  problems: string[];
  /** Opens a page of the web in a new tab, or in a window of its own beside others in sight, and returns when its document is parsed. */
  page(url: string, type?: 'tab' | 'window'): Promise<Page>;
  /** Opens one of the extension's pages in a new tab: `popup.html`. */
  own(path: string, options?: TabOptions): Promise<Page>;
  /** The popup in a tab. In the background it speaks of the page in front, as the real one does. */
  popup(options?: Pick<TabOptions, 'background'>): Promise<Page>;
  options(): Promise<Page>;
  /** Clicks the toolbar icon while `page` is in front and returns the real popup. Chromium only. */
  popupOver(page: Page): Promise<Page>;
  /** Runs a function in a page of the extension that has its APIs and no script of its own. */
  inside: Inside;
  /** What the extension keeps; null where there is nothing. */
  stored(key: StorageKey): Promise<unknown>;
  /** Keeps a value, or removes it when it is null. */
  store(key: StorageKey, value: unknown): Promise<void>;
  /** Ends the background worker, if it runs, as a browser short of memory does. Chromium only. */
  killWorker(): Promise<void>;
}

const DESK = { width: 1000, height: 900 };
const POPUP = { width: 380, height: 560 };

interface TabOptions {
  viewport?: { width: number; height: number };
  /** Leaves the tab in front where it is. */
  background?: boolean;
  type?: 'tab' | 'window';
}

async function newTab(browser: Browser, problems: string[], options: TabOptions = {}): Promise<Page> {
  const { viewport = DESK, background = false, type = 'tab' } = options;
  const page = await browser.newPage({ background, type });
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  await page.setViewport(viewport);
  return page;
}

async function openOwn(page: Page, address: string, isFirefox: boolean): Promise<void> {
  // Firefox never says that a page of an extension has loaded, although it has.
  const opened = page.goto(address, { waitUntil: 'load', timeout: isFirefox ? 1000 : 30_000 });
  if (isFirefox) opened.catch(() => {});
  else await opened;
  const where = () => page.evaluate(() => `${document.readyState} ${location.href}`);
  await until(`${address} to load`, where, (seen) => seen === `complete ${address}`);
}

async function killWorker({ browser, base }: Installed): Promise<void> {
  const running = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  // It may have ended by itself meanwhile, which is as good.
  await running
    ?.worker()
    .then((worker) => worker?.close())
    .catch(() => {});
}

async function popupOver({ browser, base }: Installed, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(new URL(base).host);
  if (!extension) throw new Error(`no extension at ${base}`);
  await page.bringToFront();
  const opening = browser.waitForTarget((one) => one.url().startsWith(`${base}popup.html`));
  await extension.triggerAction(page);
  return (await opening).asPage();
}

/** Ways to look around in a browser that has the extension. */
export function visit(name: BrowserName, installed: Installed): Visit {
  const { browser, base } = installed;
  const problems: string[] = [];

  async function own(path: string, options?: TabOptions): Promise<Page> {
    const page = await newTab(browser, problems, options);
    await openOwn(page, base + path, name === 'firefox');
    return page;
  }
  let still: Promise<Page> | undefined;
  const inside: Inside = (run, ...args) => {
    still ??= own('icon/16.png', { viewport: { width: 100, height: 100 } });
    return still.then((page) => page.evaluate(run, ...args));
  };
  return {
    problems,
    own,
    inside,
    popup: (options) => own('popup.html', { viewport: POPUP, ...options }),
    options: () => own('options.html'),
    popupOver: (page) => popupOver(installed, page),
    async page(url, type = 'tab') {
      const page = await newTab(browser, problems, { type });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    stored: (key) => readStored(inside, key),
    store: (key, value) => writeStored(inside, key, value),
    killWorker: () => killWorker(installed),
  };
}
