import type { Market } from './pair';

/** What the popup is told of the page behind it. */
export interface MarketReport {
  base: string;
  quote: string | null;
  market: Market;
  /** The pair's price is that of one bitcoin. */
  bitcoin: boolean;
  /** The last price, and where it was read; null where it cannot be told. */
  price: { value: number; currency: string; usd: number; from: 'page' | 'title' } | null;
}
