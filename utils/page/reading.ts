import type { Pair } from '@/utils/markets/pair';
import { bandOfMargin } from '@/utils/mining/bands';
import { marginOfPrice, marginOverCost } from '@/utils/mining/margin';
import type { MarginBand } from '@/utils/mining/terms';
import type { Amount, Kind } from '@/utils/prices/amount';
import type { PageCost, PageFigures } from './page-figures';

/** What an amount on a page means. */
export interface Reading {
  kind: Kind;
  /** As it stands in the text, in units of `currency`. */
  value: number;
  currency: string;
  /** USD per bitcoin. */
  usd: number;
  /** The cost it is held against: that of the page's own day where that is long ago. */
  cost: PageCost;
  /** usd / cost − 1; for a stated cost, how far it stands from ours. */
  marginOverCost: number;
  marginOfPrice: number;
  band: MarginBand;
  /** The market whose last price this is; absent where words alone tell the amount. */
  pair?: Pair | undefined;
}

/** Reads an amount against the figures; null where its currency has no rate. */
export function readingOf(
  { kind, value, currency, pair }: Pick<Amount, 'kind' | 'value' | 'currency' | 'pair'>,
  figures: PageFigures,
): Reading | null {
  const perUsd = Object.hasOwn(figures.perUsd, currency) ? figures.perUsd[currency] : undefined;
  // A market's last price is of now, whenever its page was first written.
  const cost = (pair ? null : figures.costThen) ?? figures.cost;
  if (!perUsd || !(perUsd > 0) || !(value > 0) || !(cost.usd > 0)) return null;
  const usd = value / perUsd;
  const margin = marginOverCost(usd, cost.usd);
  return {
    kind,
    value,
    currency,
    usd,
    cost,
    marginOverCost: margin,
    marginOfPrice: marginOfPrice(usd, cost.usd),
    band: bandOfMargin(margin),
    pair,
  };
}
