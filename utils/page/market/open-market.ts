import type { MarketSite } from '@/utils/markets/adapters';
import { isElement } from '@/utils/page/elements';
import { blockOf } from '@/utils/page/text/blocks';
import { isApart } from './apart';
import { type DrawnMark, drawnMark } from './drawn';
import { followMarket } from './follow';
import type { Hands } from './hands';
import { judge } from './judge';
import type { OpenMarket, Surroundings } from './on-page';
import { reportOf } from './report';
import { ticking } from './tick';

/** Time for which a row once known to be part of a book is taken for one, ms. */
const KNOWN = 5000;

/** Follows the market of a page until `signal` aborts. */
export function openMarket(
  page: Document,
  { units, figures, again, site }: Pick<Surroundings, 'units' | 'figures' | 'again'> & { site: MarketSite },
  hands: Hands,
  signal: AbortSignal,
): OpenMarket {
  const known = new WeakMap<Element, { apart: boolean; until: number }>();
  let drawn: DrawnMark | null = null;
  const followed = followMarket(page, { figures, site, moved }, signal);
  drawn = drawnMark(followed, figures, hands, signal);

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
    judge: (passage, found) => judge(passage, found, followed, figures()),
    skips: (row) => isElement(row) && followed.market()?.kind === 'trade' && isInBook(row),
    tick: ticking(followed, figures, hands),
    refresh: drawn.update,
    at: drawn.at,
    report: () => reportOf(followed, figures()),
  };
}
