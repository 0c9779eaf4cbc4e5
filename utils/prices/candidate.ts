import type { Amount } from './amount';
import type { Numeral } from './numerals';

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
