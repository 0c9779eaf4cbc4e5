import type { Candidate } from '../candidate';
import type { Numeral } from '../numerals';
import type { Quantity } from '../units';

/** A candidate from a number and its units, `start` being where its sign or code begins. */
export function propose(
  by: string,
  numeral: Numeral,
  quantity: Quantity,
  start: number,
  currency: string | null,
): Candidate {
  const { end, value, otherwise, times } = quantity;
  return {
    start,
    end,
    value,
    otherwise,
    times,
    currency,
    kind: 'price',
    by,
    signed: false,
    numeral,
    with: null,
    clues: [],
    signs: [],
  };
}
