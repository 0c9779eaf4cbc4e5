import type { MarketSite, PageFacts } from '@/utils/markets/look';
import { insist } from '@/utils/page/insist';
import { part } from '@/utils/page/parts';
import type { Block } from '@/utils/page/text/blocks';
import type { Unit } from '@/utils/page/unit';
import { factsOf } from './facts';
import type { OpenMarket, Surroundings } from './open-market';

/** What a market means for a page while its script may be still to come, or never come. */
export interface MarketOnPage extends Omit<OpenMarket, 'skips'> {
  /** Whether the page is looked at as one of a market. */
  isHere(): boolean;
  /** Whether a unit is to stay as it is: it is part of a book or a list, or the market is not known yet. */
  skips(unit: Unit): boolean;
}

interface Outside extends Surroundings {
  /** Brings the market's script into this frame where the page may be that of one; null where it is not. */
  bringMarket(facts: PageFacts): Promise<MarketSite | null>;
}

/** How long after a failure the script is asked for again, ms. */
const RETRY = 5000;

/** Follows the market of a page where its address may be that of one, now or later. */
export function marketOn(page: Document, outside: Outside, signal: AbortSignal): MarketOnPage {
  let here: OpenMarket | null = null;
  let end = new AbortController();
  let looked = '';
  let told: string | undefined = '';
  /** Nothing is read before the answer, and the script where it is due: without it, figures of a book look like prices. */
  let coming = false;
  let retry = 0;
  const waiting = new Set<Block>();

  /** Asks anew where the address has changed: the worker knows which may be that of a market. */
  function look(): void {
    const { href } = page.location;
    if (looked !== href) void open(href);
  }

  async function open(href: string): Promise<void> {
    looked = href;
    coming = true;
    clearTimeout(retry);
    const site = await insist(() => outside.bringMarket(factsOf(page)), signal);
    // Another address may have been asked about since.
    if (signal.aborted || looked !== href) return;
    // Where a page of one market says more than its price, the market's script finds out.
    if (site !== undefined && site?.market?.kind !== 'trade') void outside.search.want();
    if (!here || JSON.stringify(site) !== told) follow(site);
    if (here || site === null) readOn();
    else retry = window.setTimeout(open, RETRY, href);
  }

  /** Where the address of one market has changed, as by a link within its page, what follows it goes on. */
  function follow(site: MarketSite | null | undefined): void {
    told = JSON.stringify(site);
    end.abort();
    end = new AbortController();
    here = (site && part('market')?.open(page, { ...outside, site }, end.signal)) ?? null;
  }

  /** What waited for the script is read now, with it or without. */
  function readOn(): void {
    coming = false;
    for (const row of waiting) {
      const unit = outside.units.of(row);
      unit.text = '';
      outside.again(unit);
    }
    waiting.clear();
  }

  signal.addEventListener('abort', () => end.abort());
  look();
  return {
    isHere: () => here !== null,
    beside: (passage) => here?.beside(passage),
    judge: (passage, found) => here?.judge(passage, found) ?? found,
    skips({ row, marked }) {
      look();
      if (coming) waiting.add(row);
      return coming || (!marked.length && (here?.skips(row) ?? false));
    },
    tick: (unit, now) => here?.tick(unit, now) ?? false,
    refresh() {
      look();
      here?.refresh();
    },
    at: (node) => here?.at(node) ?? null,
    report: () => here?.report() ?? null,
  };
}
