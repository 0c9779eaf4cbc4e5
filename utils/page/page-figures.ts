import type { MarginBand } from '@/utils/mining/terms';
import type { MarginForm } from '@/utils/words/margin-text';
import type { MarkWords } from './card/card-words';

/** How marks look; `off` shows none. */
export type MarkStyle = 'badge' | 'underline' | 'off';

/**
 * What is marked in tables of many rows: the first of them, all, or none, as far as a table has more rows than show at once. The card
 * opens on every price all the same.
 */
export type LongTables = 'first' | 'all' | 'hover';

/** All that a content script ever learns: no keys, and no settings but the looks of marks. */
export interface PageFigures {
  /** Day the page was written, ISO 8601, where it tells. */
  date?: string | undefined;
  /** Cost of mining one bitcoin on the user's basis, today. */
  cost: PageCost;
  /** The same on the day the page was written, where that is long enough ago to matter. */
  costThen: PageCost | null;
  /** Units of each currency for one US dollar; stablecoins are 1. A currency that is absent cannot be marked. */
  perUsd: Readonly<Record<string, number>>;
  /** Day of the exchange rates where they are older than they should be, ms since 1970. */
  oldRates?: number | undefined;
  /** The price of one bitcoin as the worker knows it: tells which bare numbers can be one at all. */
  spot: { usd: number; stale: boolean };
  verdict: { name: string; sentence: string; band: MarginBand };
  style: MarkStyle;
  /** Whether bitcoin's price is marked in strips of prices. */
  strips?: boolean;
  /** What is marked in long tables. */
  tables?: LongTables;
  /** What marks and the card say. */
  words: MarkWords;
  /** Keys of amounts on this site of which the reader said that they are no price. */
  refused?: readonly string[];
  /** How margins are written. */
  margins: MarginForm;
  /** BCP 47 tag for numbers and dates. */
  locale: string;
}

/** A cost as the card shows it, USD per bitcoin. */
export interface PageCost {
  usd: number;
  low: number;
  high: number;
  /** In words: "listed miners, cash". */
  basis: string;
  /** Day it stands for, ms since 1970. */
  asOf: number;
  /** Older than its figures should be. */
  stale: boolean;
}
