import type { Page } from 'puppeteer-core';

/** What a reader sees on a page, as text; what is hidden by style is not in it. */
export function wordsOn(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: only innerText leaves out what is not shown
  return page.evaluate(() => document.body.innerText.trim());
}
