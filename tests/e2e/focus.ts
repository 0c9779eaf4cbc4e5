import type { Page } from 'puppeteer-core';

/** The element that the keyboard is on. */
export interface Focus {
  /** Its name as a screen reader says it, near enough: label, aria-label or text. */
  name: string;
  /** Whether an outline shows where the keyboard is. */
  visible: boolean;
}

/** Where the keyboard is; null while it is on nothing of the page. */
export function focus(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { labels } = element as HTMLInputElement;
    const label = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent ?? '';
    // What cannot be seen itself is shown by the label around it.
    const shown = (element.matches('.unseen') && element.closest('label')) || element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return {
      name: label.replace(/\s+/g, ' ').trim(),
      visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    };
  });
}

/** Presses Tab until the keyboard is on the control of this name. Throws when it is nowhere on the way. */
export async function tabTo(page: Page, name: string, most = 60): Promise<Focus> {
  const met: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const here = await focus(page);
    if (here?.name.includes(name)) return here;
    met.push(here?.name ?? '–');
  }
  throw new Error(`Tab never came to “${name}”, but to: ${met.join(' | ')}`);
}

/** Names of the stops, from the page's first to its last or the `most`th, where nothing shows where the keyboard is. */
export async function unseenStops(page: Page, most = 80): Promise<string[]> {
  const met: Focus[] = [];
  while (met.length < most) {
    await page.keyboard.press('Tab');
    const here = await focus(page);
    if (!here) break;
    met.push(here);
  }
  if (met.length === 0) throw new Error('Tab leads nowhere');
  return met.filter(({ visible }) => !visible).map(({ name }) => name);
}
