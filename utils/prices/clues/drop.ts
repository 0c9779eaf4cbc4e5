import type { Candidate } from '../candidate';

/** Takes clues back that something else explains. */
export function drop(amount: Candidate, which: (clue: string) => boolean): void {
  amount.clues = amount.clues.filter((clue) => !which(clue));
}
