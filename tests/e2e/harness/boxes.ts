import type { Page } from 'puppeteer-core';

/** Boxes of all elements of the page's own, and what the document scrolls to. */
export const boxesOf = (page: Page) =>
  page.evaluate(() => {
    const own = [...document.querySelectorAll('body *')].filter(
      ({ localName }) => !localName.startsWith('hashfloor'),
    );
    const boxes = own.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName}#${element.id}.${element.className} ${[x, y, width, height].map(Math.round).join(' ')}`;
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [...boxes, `document ${scrollWidth} ${scrollHeight}`];
  });
