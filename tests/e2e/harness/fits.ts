import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Every page of our own. */
export const VIEWS = [
  'popup.html',
  'options.html',
  'study.html',
  'method.html',
  'welcome.html',
  'diagnostics.html',
];

/** What reaches beyond the window to the side, or is cut off where nothing says that it may be. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const beyond = root.scrollWidth > innerWidth ? [`${root.scrollWidth - innerWidth} px beyond`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, .unseen *)')].filter(
      (one) => {
        const { overflowX, textOverflow } = getComputedStyle(one);
        // The plot's tables and fields may be scrolled by themselves; what is read may not need it.
        const clips = overflowX !== 'visible' && !one.matches('.study .table-scroll, textarea, select');
        return clips && textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1;
      },
    );
    return [...beyond, ...cut.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}

/** Waits until all of a page fits: a canvas takes its new width only once it has been told. */
export const fits = (page: Page, how: string) =>
  until(
    `a view that fits, ${how}`,
    () => misfits(page),
    (seen) => seen.length === 0,
    5000,
  );
