import type { Candidate } from './candidate';
import type { Tag } from './locales/locale';

/** A word, punctuation mark or amount. `word` is any that the lexicon does not know. */
export interface Token {
  start: number;
  end: number;
  tag: Tag | 'word' | 'amount' | 'end' | 'break';
  amount: Candidate | undefined;
}

/** Whether a word speaks of mining. */
export const isDigging = ({ tag }: Token): boolean =>
  tag === 'mine' || tag === 'miner' || tag === 'production' || tag === 'rate' || tag === 'rig';
