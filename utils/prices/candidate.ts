import type { Amount, Context } from './amount';
import type { Lexicon } from './lexicon';
import type { Numeral } from './numerals';
import type { Token } from './tokens';
import type { Quantity } from './units';

/** What a parser proposes and the refiners better, sort and weigh. */
export interface Candidate extends Omit<Amount, 'currency'> {
  /** ISO 4217 or stablecoin; null: bare number; `BTC`: a quantity of bitcoin; `coin`: of another coin; `%`. */
  currency: string | null;
  /** Name of the parser that proposed it. */
  by: string;
  /** The value if the one separator means the other thing; null where there is no doubt. */
  otherwise: number | null;
  /** Written with a plus or minus: a change. */
  signed: boolean;
  /** Multiplier that the number was written with, 1 for none. */
  times: number;
  numeral: Numeral;
  /** The amount before it that it goes with: the other end of a range, the same price in another currency. */
  with: Candidate | null;
  /** What speaks for and against it; `weights.ts` says how much. */
  clues: string[];
  /** What tells whether it is a cost of mining; `kind/leanings.ts` says how much. */
  signs: string[];
}

/** One text with all that its amounts are judged by. */
export interface Reading {
  text: string;
  folded: string;
  context: Context;
  lexicon: Lexicon;
  /** All that was found, money or not, once it is known. */
  amounts: Candidate[];
  /** Words, punctuation and amounts in order. Filled once the amounts are known. */
  tokens: Token[];
  /** How far the text is taken by amounts already proposed. */
  done: number;
  /** The last sum that was proposed with a multiplier of thousands: "from 69.2k to 61.5" goes on in them. */
  thousands: Candidate | null;
  /** Bitcoin is named, or as good as named, in the text or beside it; if not, it only speaks of markets. */
  named: boolean;
  /** Is told what a refiner did to an amount, when someone listens. */
  say?: (refiner: string, candidate: Candidate, why: string) => void;
}

/** One way of writing an amount: given a number in a text and what follows it, the amount it belongs to, or null. */
export type Parser = (numeral: Numeral, quantity: Quantity, reading: Reading) => Candidate | null;

/** One correction: given the amounts of a text in order, those that remain. It may change them. */
export type Refiner = (found: Candidate[], reading: Reading) => Candidate[];
