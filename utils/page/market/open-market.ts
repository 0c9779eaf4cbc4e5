import type { BesideText } from '@/utils/markets/judge';
import type { Insight, Look, MarketSite } from '@/utils/markets/look';
import type { MarketReport } from '@/utils/markets/report';
import { isElement } from '@/utils/page/elements';
import type { PageFigures } from '@/utils/page/page-figures';
import type { SearchOnPage } from '@/utils/page/search/on-page';
import type { Block } from '@/utils/page/text/blocks';
import { blockOf } from '@/utils/page/text/blocks';
import type { Passage } from '@/utils/page/text/passages';
import type { Marked, Unit } from '@/utils/page/unit';
import type { Units } from '@/utils/page/units';
import type { Amount } from '@/utils/prices/amount';
import { isApart } from './apart';
import { strictTrial } from './beside';
import { type DrawnMark, drawnMark } from './drawn';
import { followMarket } from './follow';
import { beside, judge } from './judge';
import { learnMoney } from './price-text';
import { reportOf } from './report';
import { saysMore } from './says-more';
import { type Tick, ticking } from './tick';

/** What the market of a page means for its marks. */
export interface OpenMarket {
  /** What the worker is to know of a passage on a page of markets; undefined on others. */
  beside(passage: Passage): BesideText | undefined;
  /** What the amounts of a passage are, seen from the market. */
  judge(passage: Passage, found: Amount[]): Amount[];
  /** Whether a row is not to be read, as it is part of a book or a list. */
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
  search: SearchOnPage;
  /** Has a look at the page judged by the worker. */
  lookAtMarket(look: Look): Promise<Insight>;
}

/** Time for which a row once known to be part of a book is taken for one, ms. */
const KNOWN = 5000;

/** What the part brings. */
export const market = { open: openMarket, strictTrial };

/** Follows the market of a page until `signal` aborts. */
function openMarket(
  page: Document,
  { units, figures, again, search, lookAtMarket, site }: Surroundings & { site: MarketSite },
  signal: AbortSignal,
): OpenMarket {
  learnMoney(site.money);
  const known = new WeakMap<Element, { apart: boolean; until: number }>();
  let drawn: DrawnMark | null = null;
  const followed = followMarket(page, { figures, site, ask: lookAtMarket, looked, moved }, signal);
  drawn = drawnMark(followed, figures, signal);

  /** A page of one market that says no more of bitcoin than its price has no other text to be read. */
  function looked(): void {
    if (search.now()) return;
    const market = followed.market();
    if (market?.kind !== 'trade' || saysMore(page, units, followed.last(), market.pair.quote))
      void search.want();
  }

  function moved(element: Element): void {
    drawn?.update();
    const block = blockOf(element);
    if (!block) return;
    const unit = units.of(block);
    unit.text = '';
    again(unit);
  }

  function isInBook(row: Element): boolean {
    const now = performance.now();
    const before = known.get(row);
    if (before && before.until > now) return before.apart;
    const apart = isApart(row) && !row.contains(followed.last()?.element ?? null);
    known.set(row, { apart, until: now + KNOWN });
    return apart;
  }

  return {
    beside: (passage) => beside(passage, followed.market()),
    judge: (passage, found) => judge(passage, found, followed),
    skips: (row) => isElement(row) && followed.market()?.kind === 'trade' && isInBook(row),
    tick: ticking(followed, figures),
    refresh: drawn.update,
    at: drawn.at,
    report: () => reportOf(followed, figures()),
  };
}
