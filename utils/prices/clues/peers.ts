import type { Candidate } from '../candidate';
import { drop } from './drop';
import { isAlike, isPeer } from './number';

/** Adds what the amounts next to one tell: others of its size. */
export function addPeers(amount: Candidate, found: readonly Candidate[], index: number): void {
  // "$266 in the morning and barely 105 by dinner"
  if (amount.clues.includes('bare') && [-2, -1, 1].some((step) => isAlike(amount, found[index + step])))
    amount.clues.push('bare:alike');
  if (![-2, -1, 1, 2].some((step) => isPeer(amount, found[index + step]))) return;
  amount.clues.push(amount.clues.includes('bare') ? 'bare:peer' : 'peer');
  // "BTC/USD buy 88,910 sell 88,955": the two sides of a quote.
  drop(amount, (clue) => clue === 'l1:deal' || clue === 'r1:deal');
}
