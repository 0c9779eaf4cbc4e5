import type { Candidate } from '../candidate';
import type { Refiner } from '../steps';
import { weights } from '../weights';

/** Keeps the amounts whose clues add up, and what they are in another currency: "$10,000 (£7,225)". */
export const weigh: Refiner = (found, { say }) => {
  const sure = new Set<Candidate | null>();
  return found.filter((candidate) => {
    const told = candidate.with?.currency;
    const again = sure.has(candidate.with) && !!told && !!candidate.currency && told !== candidate.currency;
    const kept = again || scoreOf(candidate) > 0;
    if (kept) sure.add(candidate);
    say?.(
      'weigh',
      candidate,
      `${kept ? 'kept' : 'dropped'} at ${scoreOf(candidate).toFixed(1)}: ${candidate.clues.map((clue) => `${clue} ${weights[clue] ?? 0}`).join(', ')}`,
    );
    return kept;
  });
};

/** Log-odds that an amount is a price of bitcoin, in tenths as the weights are: what adds up to nought is nought. */
export const scoreOf = ({ clues }: Candidate): number =>
  Math.round(clues.reduce((sum, clue) => sum + (told.get(clue) ?? 0), weights.bias ?? 0) * 10) / 10;

/** A map finds them sooner than an object does. */
const told = new Map(Object.entries(weights));
