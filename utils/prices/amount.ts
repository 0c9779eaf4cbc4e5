import type { BesideText, Where } from '@/utils/markets/judge';
import type { Pair } from '@/utils/markets/pair';

/** `price`: what one bitcoin costs, cost, is worth or may cost. `cost`: what a text says it costs to mine one. */
export type Kind = 'price' | 'cost';

/** One amount of money in a text that is about one bitcoin. */
export interface Amount {
  /** UTF-16 offset of the first character: a currency sign or a digit. */
  start: number;
  /** UTF-16 offset behind the last character: a digit, sign, currency word or multiplier. */
  end: number;
  /** In units of `currency`: "€82k" is 82000. */
  value: number;
  /** ISO 4217 code, or the ticker of a stablecoin such as USDT. */
  currency: string;
  kind: Kind;
  /** The market whose last price this is; absent where words alone tell the amount. */
  pair?: Pair | undefined;
  /** On a page of markets: where it has to stand, if it is to count. Absent: anywhere. */
  where?: Where;
}

/** A text to be read. */
export interface Question {
  text: string;
  context: Context;
  /** On a page of markets. */
  market?: BesideText | undefined;
}

/** What is known of a text beyond its own words. All of it is optional; more of it means fewer prices missed. */
export interface Context {
  /** BCP 47 language of the text or its page. */
  lang?: string;
  /** Title of the page or article. */
  title?: string;
  /** Day the text was written, ISO 8601: "2025-12-05". Absent: unknown. */
  date?: string;
  /** Nearest heading, table caption, or header cells of the amount's column. */
  heading?: string;
  /** What stands before the text in reading order, its end nearest. */
  before?: string;
  /** Path and query of the page's address, without its host. */
  path?: string;
}
