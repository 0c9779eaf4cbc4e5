import { isElement } from './elements';

/** Quiet that tells that a page is done building itself, ms; longer where a framework is about to take over the server's markup. */
const QUIET = 120;
const QUIET_BEFORE_HYDRATION = 600;
/** Longest wait, ms; for pictures and the like of a page that bears no sign of a framework, no more than a moment. */
const LONGEST = 4000;
const LONGEST_PLAIN = 1200;

/** What frameworks call the element that they take over, and the signs that they put on it. */
const ROOTS = ['__next', '__nuxt', '___gatsby', '__NEXT_DATA__'];
const SIGNS =
  '[data-reactroot],[data-server-rendered],[q\\:container],[ng-server-context],[data-sveltekit-hydrate],[data-hydrate]';

/** Looks where such elements stand, at the top: a search through all of a long page would cost more than all else of loading it. */
function isServerRendered(page: Document): boolean {
  const top = [page.documentElement, ...(page.body?.children ?? [])].slice(0, 50);
  const heads = top.flatMap((element) => [element, ...[...element.children].slice(0, 20)]);
  return (
    ROOTS.some((id) => page.getElementById(id)) ||
    page.getElementsByTagName('astro-island').length > 0 ||
    heads.some((element) => element.matches(SIGNS))
  );
}

/**
 * Resolves when a page may be written to: shown, loaded, and its tree at rest. Until a framework has taken over markup that a server
 * rendered, any change of ours would look to it like a mismatch; pages that bear the signs of one are given more time.
 */
export async function settled(page: Document, signal: AbortSignal): Promise<void> {
  await until(page, 'prerenderingchange', () => !(page as { prerendering?: boolean }).prerendering, signal);
  const hydrates = isServerRendered(page);
  const wait = hydrates ? LONGEST : LONGEST_PLAIN;
  await until(page, 'readystatechange', () => page.readyState === 'complete', signal, wait);
  await atRest(page, hydrates ? QUIET_BEFORE_HYDRATION : QUIET, signal);
}

function until(
  target: EventTarget,
  event: string,
  done: () => boolean,
  signal: AbortSignal,
  most?: number,
): Promise<void> {
  return new Promise((resolve) => {
    if (done() || signal.aborted) return resolve();
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      resolve();
    };
    target.addEventListener(event, () => done() && end(), { signal: ended.signal });
    signal.addEventListener('abort', end, { signal: ended.signal });
    if (most) setTimeout(end, most);
  });
}

/** Resolves when nothing was added or removed for a while, or the longest wait is over. */
function atRest(page: Document, quiet: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    let timer = setTimeout(end, quiet);
    const last = setTimeout(end, LONGEST);
    const observer = new MutationObserver((records) => {
      // A price that ticks exchanges texts, and may never rest; what builds a page adds elements.
      if (!records.some(({ addedNodes }) => [...addedNodes].some(isElement))) return;
      clearTimeout(timer);
      timer = setTimeout(end, quiet);
    });
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener('abort', end, { once: true });
  });
}
