/** How often the address is looked at where the browser does not tell that it changed, ms. */
const PAUSE = 1000;

/** Calls `moved` when a page shows another address without being loaded, until `signal` aborts. */
export function whenMoved(page: Document, moved: () => void, signal: AbortSignal): void {
  let last = page.location.href;
  const look = () => {
    if (page.location.href === last) return;
    last = page.location.href;
    moved();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, PAUSE);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
