/** Pause after which a page is at rest in its new width, ms. */
const PAUSE = 300;

/** Calls `resized` when a page has become narrower or wider, until `signal` aborts: it may lay its text out in another way. */
export function whenResized(page: Document, resized: () => void, signal: AbortSignal): void {
  const width = () => page.documentElement.clientWidth;
  let last = width();
  let timer = 0;
  const look = () => {
    if (width() === last) return;
    last = width();
    resized();
  };
  const heed = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  };
  window.addEventListener('resize', heed, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
