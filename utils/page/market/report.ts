import type { MarketReport } from '@/utils/markets/report';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Followed } from './follow';

/** The market of a page in words for the popup: the price that is marked, else that in the title, as of a chart on a canvas. */
export function reportOf(followed: Followed, { perUsd }: PageFigures): MarketReport | null {
  const market = followed.market();
  if (!market) return null;
  const { base, quote, market: kind } = market.pair;
  const last = market.bitcoin ? followed.last() : null;
  const value = last?.value ?? followed.inTitle();
  const currency = last?.currency ?? quote ?? 'USD';
  const rate = perUsd[currency];
  const price =
    value && rate
      ? { value, currency, usd: value / rate, from: last ? ('page' as const) : ('title' as const) }
      : null;
  return { base, quote, market: kind, bitcoin: market.bitcoin, price };
}
