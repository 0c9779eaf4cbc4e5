import type { MarketSite } from '@/utils/markets/adapters';
import { choose, points } from '@/utils/markets/choose';
import type { MarketPage } from '@/utils/markets/market';
import type { Pair } from '@/utils/markets/pair';
import { currencyOf } from '@/utils/markets/spot';
import type { PageFigures } from '@/utils/page/page-figures';
import { isDrawn, quoteOf } from './candidates';
import { marketOfPage, spotOf, titlePrice } from './facts';
import { labelOf } from './label';
import { lookAt, type Past } from './look';
import { successorOf, type Trail, trailOf } from './trail';

/** The last price of a page's pair, wherever it stands just now. */
export interface Last {
  element: Element;
  value: number;
  currency: string;
}

/** A page's market under our eyes. */
export interface Followed {
  /** The market of the page; null where it is a page of none. */
  market(): MarketPage | null;
  /** The last price as it stands on the page this moment; null while it cannot be told. */
  last(): Last | null;
  /** The same where the page draws it rather than writes it; else null. */
  drawn(): (Last & { pair: Pair }) | null;
  /** The price in the title; null where there is none. */
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
  /** Called with each element that has become the price, or is no longer. */
  moved(element: Element): void;
}

/**
 * Finds the element that shows the last price of the page's pair, and follows it until `signal` aborts.
 */
export function followMarket(
  page: Document,
  { figures, site, moved }: Following,
  signal: AbortSignal,
): Followed {
  const past = new WeakMap<Element, Past>();
  let known: { address: string; market: MarketPage | null } = { address: '', market: null };
  let chosen: { element: Element; trail: Trail; currency: string } | null = null;
  let looks = 0;
  let timer = 0;
  const redrawn = new MutationObserver(() => chosen && moved(chosen.element));

  function look(): void {
    if (!page.hidden) {
      known = { address: page.location.href, market: marketOfPage(page) };
      if (known.market?.bitcoin) decide(known.market.pair.quote);
      else settleOn(null);
      looks++;
    }
    if (!signal.aborted) timer = window.setTimeout(look, LOOKS[looks] ?? CALM);
  }

  function decide(quote: string | null): void {
    const spot = spotOf(figures());
    const title = titlePrice(page.title, quote ?? 'USD', spot);
    const accept = (read: Parameters<typeof currencyOf>[0]) => currencyOf(read, quote, spot);
    const all = lookAt(page, { accept, adapter: site.adapter, title, past });
    const best = choose(all);
    const held = all.find(({ element }) => element === chosen?.element);
    // What is followed is kept until another is better by far: a moment's doubt moves no mark.
    if (held && (!best || best.element === held.element || points(best) - points(held) < 2)) return;
    if (!best && chosen?.element.isConnected) return;
    settleOn(best && { element: best.element, currency: best.currency, trail: trailOf(best.element) });
  }

  function settleOn(next: typeof chosen): void {
    const before = chosen?.element;
    chosen = next;
    if (before === next?.element) return;
    redrawn.disconnect();
    if (before?.isConnected) moved(before);
    if (next) attendTo(next.element);
  }

  /** The page wrote that part anew: what now stands in the same place is the price, unless it is labelled as another figure. */
  function succeed(trail: Trail, currency: string): void {
    const element = successorOf(trail);
    chosen = element && labelOf(element) !== 'other' ? { element, currency, trail: trailOf(element) } : null;
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
    if (known.address !== page.location.href) return null;
    if (chosen && !chosen.element.isConnected) succeed(chosen.trail, chosen.currency);
    const read = chosen && quoteOf(chosen.element);
    if (!chosen || !read) return null;
    const currency = currencyOf(read, chosen.currency, spotOf(figures()), SLACK);
    return currency ? { element: chosen.element, value: read.value, currency } : null;
  }

  /** Looks again within a moment, as at the start. */
  function soon(): void {
    looks = 1;
    clearTimeout(timer);
    timer = window.setTimeout(look, LOOKS[1]);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    redrawn.disconnect();
  });
  timer = window.setTimeout(look, 0);
  return {
    market() {
      if (known.address !== page.location.href) {
        known = { address: page.location.href, market: marketOfPage(page) };
        chosen = null;
        soon();
      }
      return known.market;
    },
    last,
    drawn() {
      const now = known.market && last();
      return known.market && now && isDrawn(now.element) ? { ...now, pair: known.market.pair } : null;
    },
    inTitle: () => {
      const pair = known.market?.bitcoin ? known.market.pair : null;
      return pair && titlePrice(page.title, pair.quote ?? 'USD', spotOf(figures()));
    },
  };
}
