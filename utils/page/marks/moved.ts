/** How often the address is looked at where the browser does not tell that it changed, ms. */
const PAUSE = 1000;

/**
 * Calls `moved` when a page shows another address without being loaded, or is written anew from its root, until `signal` aborts: a page
 * that opens itself for writing takes all listeners off.
 */
export function whenMoved(page: Document, moved: () => void, signal: AbortSignal): void {
  let last = page.location.href;
  let root = page.documentElement;
  const look = () => {
    const { location, documentElement } = page;
    if (!documentElement || (location.href === last && documentElement === root)) return;
    last = location.href;
    root = documentElement;
    moved();
  };
  const observer = new MutationObserver(look);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, PAUSE);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
