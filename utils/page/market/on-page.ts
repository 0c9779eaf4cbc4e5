import type { MarketSite } from '@/utils/markets/adapters';
import { insist } from '@/utils/page/asking/insist';
import type { Block } from '@/utils/page/text/blocks';
import { marketMaker } from './door';
import { hands } from './hands';
import type { OpenMarket, Surroundings } from './open-market';

/** What a market means for a page while its script may be still to come, or never come. */
export interface MarketOnPage extends OpenMarket {
  /** Whether the page is looked at as one of a market. */
  isHere(): boolean;
}

interface Outside extends Surroundings {
  /** Brings the market's script into this frame where this address may be that of one; null where it is not. */
  bring(address: string): Promise<MarketSite | null>;
}

/** How long after a failure the script is asked for again, ms. */
const RETRY = 5000;

/** Follows the market of a page where its address may be that of one, now or later. */
export function marketOn(
  page: Document,
  { units, figures, again, bring }: Outside,
  signal: AbortSignal,
): MarketOnPage {
  let here: OpenMarket | null = null;
  let looked = '';
  /** Nothing is read before the answer, and the script where it is due: without it, figures of a book look like prices. */
  let coming = false;
  let retry = 0;
  const waiting = new Set<Block>();

  /** Asks for the script where the address has changed: the worker knows which may be that of a market. */
  function look(): void {
    const { href } = page.location;
    if (!here && looked !== href) void fetchScript(href);
  }

  async function fetchScript(href: string): Promise<void> {
    looked = href;
    coming = true;
    clearTimeout(retry);
    const site = await insist(() => bring(href), signal);
    // Another address may have been asked about since.
    if (signal.aborted || looked !== href) return;
    if (site) here = marketMaker()?.open(page, { units, figures, again, site }, hands, signal) ?? null;
    if (here || site === null) readOn();
    else retry = window.setTimeout(fetchScript, RETRY, href);
  }

  /** What waited for the script is read now, with it or without. */
  function readOn(): void {
    coming = false;
    for (const row of waiting) again(units.of(row));
    waiting.clear();
  }

  look();
  return {
    isHere: () => here !== null,
    judge: (passage, found) => here?.judge(passage, found) ?? found,
    skips(row) {
      look();
      if (coming) waiting.add(row);
      return coming || (here?.skips(row) ?? false);
    },
    tick: (unit, now) => here?.tick(unit, now) ?? false,
    refresh: () => here?.refresh(),
    at: (node) => here?.at(node) ?? null,
    report: () => here?.report() ?? null,
  };
}
