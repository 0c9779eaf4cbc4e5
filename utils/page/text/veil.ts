/** How often what nothing tells of is looked at again, ms. */
const PAUSE = 500;
/** Most elements that are looked at. */
const MOST = 2000;

/** Whether an element's text can be seen: it may have its place on the page and be veiled all the same, or lie in what is folded up. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Waits with elements for what nothing tells of. */
export interface Waiting {
  expect(element: Element): void;
}

/**
 * Looks at each expected element now and then, and calls `come` once it `has` what is waited for. Rests while the page is out of sight,
 * and when `signal` aborts.
 */
export function waitFor(
  page: Document,
  has: (element: Element) => boolean,
  come: (element: Element) => void,
  signal: AbortSignal,
): Waiting {
  const waiting = new Set<Element>();
  let timer = 0;
  const look = () => {
    timer = 0;
    for (const element of waiting) {
      if (element.isConnected && !has(element)) continue;
      waiting.delete(element);
      if (element.isConnected) come(element);
    }
    wake();
  };
  const wake = () => {
    if (waiting.size && !page.hidden && !signal.aborted) timer ||= window.setTimeout(look, PAUSE);
  };
  page.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    expect(element) {
      if (waiting.size < MOST) waiting.add(element);
      wake();
    },
  };
}
