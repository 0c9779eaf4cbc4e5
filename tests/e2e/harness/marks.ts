import type { Page } from 'puppeteer-core';
import { findAll, type SeenNode } from './shadows';
import { until } from './until';

/** One `<hashfloor-mark>` as a reader sees it. */
export interface Mark {
  /** Its own words: `+20.6%`. */
  text: string;
  /** Up to 60 characters of the page that stand before it, blanks collapsed. */
  before: string;
}

function textOf({ value }: SeenNode): string {
  if (value?.localName === 'style') return '';
  return (value?.nodeValue ?? '') + (value?.children ?? []).map(textOf).join('');
}

const shadowText = ({ value }: SeenNode) =>
  value?.shadowRoot ? textOf(value.shadowRoot).replace(/\s+/g, ' ').trim() : '';

/** Every mark on the page, in document order, with its text out of the closed shadow root. */
export async function marks(page: Page): Promise<Mark[]> {
  const found = await findAll(page, 'hashfloor-mark');
  return found.map(({ before, element }) => ({ before, text: shadowText(element) }));
}

/** Waits until a page bears so many marks, and returns them. */
export const bears = (page: Page, count: number): Promise<Mark[]> =>
  until(
    `${count} marks`,
    () => marks(page),
    (seen) => seen.length === count,
  );

/** Waits until the marks of a page say this, one by one. */
export const reads = (page: Page, texts: readonly string[]): Promise<string[]> =>
  until(
    `marks that say ${texts.join(', ') || 'nothing'}`,
    async () => (await marks(page)).map(({ text }) => text),
    (seen) => String(seen) === String(texts),
  );

/** Waits until so many amounts of a page have our dotted line below them, beside as many elements of marks. */
export const underlines = (page: Page, lines: number, elements: number): Promise<number[]> =>
  until(
    `${lines} lines and ${elements} marks`,
    () =>
      page.evaluate(() => [
        CSS.highlights.get('hashfloor')?.size ?? 0,
        document.querySelectorAll('hashfloor-mark').length,
      ]),
    (seen) => String(seen) === String([lines, elements]),
  );

/** Texts of all elements of this name that keep them in a shadow root, such as the card's. */
export async function shadowTexts(page: Page, name: string): Promise<string[]> {
  return (await findAll(page, name)).map(({ element }) => shadowText(element));
}
