import type { Candidate } from '../candidate';
import { roughUsd } from '../currencies';
import { drop } from './drop';

/** Adds what the size of a sum says of a move beside it. */
export function addMoves(amount: Candidate): void {
  const { clues } = amount;
  // "Bitcoin jumps over $64K": to there, and hardly by so much.
  if (clues.includes('l1:move-over') && isLevel(amount)) {
    drop(amount, (clue) => clue === 'l1:move-over' || clue === 'l12:over+move');
    amount.clues.push('near:over');
  }
  // A fall may be as deep as what is left.
  else if (clues.includes('dated:same') && clues.some((clue) => /^[lr]1:move/.test(clue)))
    clues.push('same:move');
}

/** Sums of the price's size, with no day those that bitcoin has hardly ever moved by. */
const isLevel = ({ clues, value, currency }: Candidate): boolean =>
  clues.some((clue) => clue === 'dated:same' || clue === 'dated:near') ||
  (clues.includes('undated:wide') && roughUsd(value, currency) > 45_000);
