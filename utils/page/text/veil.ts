/** How often what a page veils is looked at again, ms: nothing tells that it is shown. */
const PAUSE = 500;

/** Whether an element's text can be seen: it may have its place on the page and be veiled all the same, or lie in what is folded up. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** Watches veiled elements until the page shows them. */
export interface Veil {
  expect(element: Element): void;
}

/** Calls `shown` once for each expected element that can be seen. Rests while the page is out of sight, and when `signal` aborts. */
export function veil(page: Document, shown: (element: Element) => void, signal: AbortSignal): Veil {
  const waiting = new Set<Element>();
  let timer = 0;
  const look = () => {
    timer = 0;
    for (const element of waiting) {
      if (element.isConnected && !isSeen(element)) continue;
      waiting.delete(element);
      shown(element);
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
      waiting.add(element);
      wake();
    },
  };
}
