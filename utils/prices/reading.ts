import type { Context } from './amount';
import type { Candidate } from './candidate';
import type { Lexicon } from './lexicon';
import type { Token } from './token';

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
