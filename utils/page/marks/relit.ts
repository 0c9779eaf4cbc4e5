/** Time in which a page fades from one theme into the other, and a moment in which one that does not has done it, ms. */
const FADE = 700;
const MOMENT = 50;
/** Elements at the top of a page that bear its theme. */
const TOP = 20;

const tops = ({ documentElement, body }: Document) =>
  [documentElement, body, ...(body?.children ?? [])].filter((one) => one !== null).slice(0, TOP);

/**
 * Calls `relit` when a page turns light or dark: with the system, or by what it writes into the attributes of its topmost elements.
 * A change is looked at after a moment and once more when a fade is over, with all that came meanwhile; nothing but the colours of
 * these elements is asked for.
 */
export function whenRelit(page: Document, relit: () => void, signal: AbortSignal): void {
  let timer = 0;
  let last = '';
  const look = () => {
    const now = tops(page)
      .map((element) => getComputedStyle(element))
      .map(({ color, backgroundColor }) => color + backgroundColor)
      .join();
    if (last && now !== last) relit();
    last = now;
  };
  const lookAfter = (pause: number, again = 0) => {
    timer = window.setTimeout(() => {
      timer = 0;
      look();
      if (again) lookAfter(again);
    }, pause);
  };
  const heed = () => {
    if (!timer && !signal.aborted) lookAfter(MOMENT, FADE);
  };
  const observer = new MutationObserver(() => {
    watch();
    heed();
  });
  // Pages that show another without loading put a new body in the old one's place.
  const watch = () => {
    for (const element of tops(page))
      observer.observe(element, { attributes: true, childList: element === page.documentElement });
  };
  watch();
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', heed, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
}
