import type { MarketReport } from '@/utils/markets/report';
import type { Amount } from '@/utils/prices/amount';
import { type Block, blockOf } from '../blocks';
import { isElement } from '../elements';
import type { PageFigures } from '../page-figures';
import type { Passage } from '../passages';
import type { Marked, Unit } from '../unit';
import type { Units } from '../units';
import { isOwnPage, marketMaker, mayBeMarket } from './door';
import type { DrawnMark } from './drawn';
import type { Followed } from './follow';
import { hands } from './hands';
import type { Judged } from './judge';
import type { Tick } from './tick';

/** What the market of a page means for its marks. */
export interface MarketOnPage {
  /** What the amounts of a passage are, seen from the market. */
  judge(passage: Passage, found: Amount[]): Judged[];
  /** Whether a row is not to be read: it is part of a book or a list, or the market is not known yet. */
  skips(row: Block): boolean;
  /** Shows a tick of the last price; true where nothing else in the row is urgent. */
  tick: Tick;
  /** Brings up to date what hangs on the figures. */
  refresh(): void;
  /** The mark of a price that is drawn. */
  at(node: Node): Marked | null;
  /** What the popup says of the page. */
  report(): MarketReport | null;
}

/** What following a market needs from outside. */
export interface Surroundings {
  units: Units;
  figures(): PageFigures;
  /** Has a unit read anew. */
  again(unit: Unit): void;
  /** Brings the market's script into this frame. */
  bring(): Promise<unknown>;
}

/** How long after a failure the script is asked for again, ms. */
const RETRY = 5000;
/** Time for which a row once known to be part of a book is taken for one, ms. */
const KNOWN = 5000;

/** Follows the market of a page where its address may be that of one, now or later. */
export function marketOn(
  page: Document,
  { units, figures, again, bring }: Surroundings,
  signal: AbortSignal,
): MarketOnPage {
  let here: { followed: Followed; drawn: DrawnMark; tick: Tick } | null = null;
  let looked = '';
  /** Nothing is read while the script is not here: without it, figures of a book look like prices. */
  let coming = false;
  let retry = 0;
  const waiting = new Set<Block>();
  const known = new WeakMap<Element, { apart: boolean; until: number }>();

  /** Has the script come where it may be of use. */
  function look(): void {
    const { href } = page.location;
    if (here || looked === href) return;
    looked = href;
    const may = isOwnPage(page) && mayBeMarket(page.location);
    if (may && !coming) fetchScript();
    else if (!may) start();
  }

  function fetchScript(): void {
    coming = true;
    void (marketMaker() ? Promise.resolve() : bring().catch(() => {})).then(start);
  }

  function start(): void {
    clearTimeout(retry);
    if (signal.aborted) return;
    const maker = coming ? marketMaker() : undefined;
    const isDue = isOwnPage(page) && mayBeMarket(page.location);
    if (coming && !maker && isDue) {
      retry = window.setTimeout(fetchScript, RETRY);
      return;
    }
    coming = false;
    if (maker && !here) {
      const followed = maker.follow(page, figures, moved, signal);
      here = {
        followed,
        drawn: maker.drawn(followed, figures, hands, signal),
        tick: maker.ticking(followed, figures, hands),
      };
    }
    for (const row of waiting) again(units.of(row));
    waiting.clear();
  }

  function moved(element: Element): void {
    here?.drawn.update();
    const block = blockOf(element);
    if (!block) return;
    const unit = units.of(block);
    unit.text = '';
    again(unit);
  }

  function isApart(row: Element): boolean {
    const now = performance.now();
    const before = known.get(row);
    if (before && before.until > now) return before.apart;
    const last = here?.followed.last()?.element ?? null;
    const apart = (marketMaker()?.isApart(row) ?? false) && !row.contains(last);
    known.set(row, { apart, until: now + KNOWN });
    return apart;
  }

  look();
  return {
    judge: (passage, found) =>
      (here && marketMaker()?.judge(passage, found, here.followed, figures())) ?? found,
    skips(row) {
      look();
      if (coming) waiting.add(row);
      return coming || (isElement(row) && here?.followed.market()?.kind === 'trade' && isApart(row));
    },
    tick: (unit, now) => here?.tick(unit, now) ?? false,
    refresh: () => here?.drawn.update(),
    at: (node) => here?.drawn.at(node) ?? null,
    report: () => (here && marketMaker()?.report(here.followed, figures())) ?? null,
  };
}
