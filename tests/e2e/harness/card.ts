import type { Page } from 'puppeteer-core';
import { shadowTexts } from './marks';
import { until } from './until';

/** The words of the card, where it is open: one text or none. */
export const cardTexts = (page: Page): Promise<string[]> => shadowTexts(page, 'hashfloor-card');

/** Rests the pointer on an element, in the light tree or in open shadow trees (`host >>> inner`). */
export async function rest(page: Page, selector: string): Promise<void> {
  const [x = 0, y = 0] = await page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  });
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y);
}

/** Pause after which the pointer comes anew, ms: the page may have been marked anew just then. */
const AGAIN = 1500;

/** Opens the card of a mark or an amount, and waits until it says this. */
export async function openCard(page: Page, selector = 'hashfloor-mark', saying = 'Copy'): Promise<string> {
  let rested = 0;
  const [text] = await until(
    `the card to say ${saying}`,
    async () => {
      if (Date.now() - rested > AGAIN) {
        await rest(page, selector);
        rested = Date.now();
      }
      return cardTexts(page);
    },
    ([seen]) => Boolean(seen?.includes(saying)),
  );
  return text ?? '';
}

/** Time that a card is in sight before a click on it counts, ms. */
const SEEN = 400;

/** Waits until clicks on the card count. */
export const untilMeant = (page: Page): Promise<void> =>
  page.evaluate((pause) => new Promise<void>((done) => setTimeout(done, pause)), SEEN);

/** Places of the card's two buttons, which no page can ask for: they stand in its last line. */
export const cardButton = (page: Page, which: 'copy' | 'refuse', selector = 'hashfloor-card') =>
  page.$eval(
    selector,
    (host, right) => {
      const { left, bottom } = host.getBoundingClientRect();
      return [left + right, bottom - 22] as [number, number];
    },
    which === 'copy' ? 28 : 110,
  );

/** Waits until no card is open. */
export const untilClosed = (page: Page): Promise<string[]> =>
  until(
    'no card',
    () => cardTexts(page),
    (seen) => seen.length === 0,
  );

/** Leads pointer and keyboard away, and waits until the card is gone. */
export async function closeCard(page: Page): Promise<void> {
  await page.mouse.move(700, 700);
  await page.keyboard.press('Escape');
  await untilClosed(page);
}
