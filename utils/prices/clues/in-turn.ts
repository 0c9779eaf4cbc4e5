import { subjectOf } from '../surroundings';
import type { Token } from '../token';

/** How far to look for the word, and how many tokens may part two names of a list. */
const REACH = 12;
const APART = 4;

/**
 * Whose an amount is that stands in a list: "bitcoin and ether fell to $30,000 and $2,500, respectively". Null if it stands in none, or
 * bitcoin is neither the first nor the last that is named. `leads`, `ends`: it does so in its group.
 */
export function inTurn(
  left: readonly Token[],
  right: readonly Token[],
  { leads, ends }: { leads: boolean; ends: boolean },
): 'bitcoin' | 'other' | null {
  const turn = right.findIndex(({ tag }) => tag === 'turn');
  const from = left.findIndex(isAsset);
  if (turn < 0 || turn > REACH || from < 0) return null;
  let first = from;
  for (let at = from; at < left.length && at - first <= APART; at++) {
    const token = left[at];
    if (token && isAsset(token)) first = at;
  }
  const bitcoinFirst = left[first]?.tag === 'bitcoin';
  if ((left[from]?.tag === 'bitcoin') === bitcoinFirst) return null;
  const own = bitcoinFirst
    ? leads && !left.slice(0, from).some(isSum)
    : ends && !right.slice(0, turn).some(isSum);
  return own ? 'bitcoin' : 'other';
}

const isAsset = (token: Token): boolean => token.tag === 'other' || subjectOf(token) === 'bitcoin';

const isSum = ({ amount }: Token): boolean => amount !== undefined && amount.currency !== '%';
