import type { Candidate, Refiner } from '../candidate';
import { weights } from '../weights';

/** Keeps the amounts whose clues add up. */
export const weigh: Refiner = (found, { say }) =>
  found.filter((candidate) => {
    const kept = scoreOf(candidate) > 0;
    say?.(
      'weigh',
      candidate,
      `${kept ? 'kept' : 'dropped'} at ${scoreOf(candidate).toFixed(1)}: ${candidate.clues.map((clue) => `${clue} ${weights[clue] ?? 0}`).join(', ')}`,
    );
    return kept;
  });

/** Log-odds that an amount is a price of bitcoin. */
export const scoreOf = ({ clues }: Candidate): number =>
  clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), weights.bias ?? 0);
