import type { Insight, Look, MarketSite, Past } from '@/utils/markets/look';
import type { MarketPage } from '@/utils/markets/market';
import { currencyOf } from '@/utils/markets/spot';
import { insist } from '@/utils/page/insist';
import type { PageFigures } from '@/utils/page/page-figures';
import { factsOf, spotOf } from './facts';
import { labelOf } from './label';
import { type Candidate, lookAt } from './look';
import { isDrawn, quoteOf } from './numbers';
import { successorOf, trailOf } from './trail';

/** The last price of a page's pair, wherever it stands just now. */
export interface Last {
  element: Element;
  value: number;
  currency: string;
}

/** A page's market under our eyes. */
export interface Followed {
  /** The market of the page; null where it is a page of none, or of many. */
  market(): MarketPage | null;
  /** The last price as it stands on the page this moment; null while it cannot be told. */
  last(): Last | null;
  /** The price that the title told at the last look; null where there is none. */
  inTitle(): number | null;
}

/** When the page is looked at until the price is found, ms after the start and then from look to look; then how often it is looked after. */
const LOOKS = [0, 300, 500, 700, 1000, 1500, 2000, 3000];
const CALM = 8000;
/** A price that is followed may leave the window of what is plausible by this factor. */
const SLACK = 3;

/** What following needs from outside. */
export interface Following {
  figures(): PageFigures;
  site: MarketSite;
  /** Has a look judged by the worker, who knows what words beside a number mean. */
  ask(look: Look): Promise<Insight>;
  /** Called after each look. */
  looked(): void;
  /** Called with each element that has become the price, or is no longer. */
  moved(element: Element): void;
}

/** What is followed: where it stands, in which currency, and which words label it. */
type Chosen = Pick<Candidate, 'element' | 'currency' | 'trail'> & { words: string | undefined };

/**
 * Finds the element that shows the last price of the page's pair, and follows it until `signal` aborts: the page looks, the worker
 * judges what it saw.
 */
export function followMarket(
  page: Document,
  { figures, site, ask, looked, moved }: Following,
  signal: AbortSignal,
): Followed {
  const past = new WeakMap<Element, Past>();
  let { market } = site;
  let inTitle: number | null = null;
  let judged = '';
  let chosen: Chosen | null = null;
  let looks = 0;
  let timer = 0;
  const redrawn = new MutationObserver(() => chosen && moved(chosen.element));

  async function look(): Promise<void> {
    timer = 0;
    if (!page.hidden) {
      looks++;
      await decide();
      if (!signal.aborted) looked();
    }
    if (!signal.aborted) timer = window.setTimeout(look, LOOKS[looks] ?? CALM);
  }

  async function decide(): Promise<void> {
    const quote = market?.pair.quote ?? null;
    const spot = spotOf(figures());
    const all = market?.bitcoin
      ? lookAt(page, { accept: (read) => currencyOf(read, quote, spot), adapter: site.adapter, past })
      : [];
    const held = all.findIndex(({ element }) => element === chosen?.element);
    const seen = { ...factsOf(page), sights: all.map(({ sight }) => sight), held };
    // Of what has not changed since, the worker would say the same: it may sleep.
    if (JSON.stringify(seen) === judged) return;
    const insight = await insist(() => ask(seen), signal);
    if (!insight || signal.aborted) return;
    judged = JSON.stringify(seen);
    ({ market, inTitle } = insight);
    for (const [index, { element }] of all.entries()) {
      const now = insight.pasts[index];
      if (now) past.set(element, now);
    }
    const best = all[insight.last];
    if (best) settleOn({ ...best, words: best.sight.words });
    else if (!market?.bitcoin || !chosen?.element.isConnected) settleOn(null);
  }

  function settleOn(next: Chosen | null): void {
    const before = chosen?.element;
    chosen = next;
    if (before === next?.element) return;
    redrawn.disconnect();
    if (before?.isConnected) moved(before);
    if (next) attendTo(next.element);
  }

  /** The page wrote that part anew: what now stands in the same place is the price, unless it is labelled as another figure. */
  function succeed({ trail, currency, words }: Chosen): void {
    const element = successorOf(trail);
    const isSame = element && labelOf(element) === words;
    chosen = isSame ? { element, currency, words, trail: trailOf(element) } : null;
    // Whoever asked is about to mark the page: what follows from it can wait for that.
    queueMicrotask(() => (chosen ? attendTo(chosen.element) : soon()));
  }

  function attendTo(element: Element): void {
    redrawn.disconnect();
    moved(element);
    if (isDrawn(element)) watch(element);
  }

  /** What is drawn changes by attributes and within shadow trees too, which nobody else watches. */
  function watch(element: Element): void {
    const all = { attributes: true, childList: true, characterData: true, subtree: true };
    redrawn.observe(element, all);
    if (element.shadowRoot) redrawn.observe(element.shadowRoot, all);
  }

  function last(): Last | null {
    if (chosen && !chosen.element.isConnected) succeed(chosen);
    const read = chosen && quoteOf(chosen.element);
    if (!chosen || !read) return null;
    const currency = currencyOf(read, chosen.currency, spotOf(figures()), SLACK);
    return currency ? { element: chosen.element, value: read.value, currency } : null;
  }

  /** Looks again within a moment, as at the start. */
  function soon(): void {
    looks = 1;
    // A look that is under way is followed by the next within a moment too.
    if (!timer) return;
    clearTimeout(timer);
    timer = window.setTimeout(look, LOOKS[1]);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    settleOn(null);
  });
  timer = window.setTimeout(look, 0);
  return { market: () => market, last, inTitle: () => inTitle };
}
