import type { Token } from '../token';
import { besideClues } from './beside';

/** The words on both sides of an amount, where those on one side say how those on the other are meant. */
export function bothSides(left: Token[], right: Token[], range: boolean, postpositions: boolean): string[] {
  const before = besideClues('l', left, range, postpositions);
  const behind = besideClues('r', right, false, postpositions);
  // "गिरकर 90,100 डॉलर पर"
  if (postpositions && before[0] === 'l1:move' && behind[0] === 'r1:at') before[0] = 'l1:moved';
  // "below $90,000 gained": the verb behind is not about the amount; in "priced a $4,200 swing" the noun is.
  // "at a price of $92K bitcoin's market cap is $1.8T": the cap is the next amount's.
  if (
    before[0] === 'l1:price' &&
    behind[0] === 'r1:total' &&
    right.slice(1, 7).some(({ tag }) => tag === 'amount')
  )
    behind[0] = 'r1:word';
  const held =
    !postpositions &&
    // "bis auf fast 15.000 Dollar gefallen", but "a roughly $4,200 swing"
    (left[0]?.tag !== 'hedge' || left[1]?.tag === 'at') &&
    /^l1:(?:at|level|price|trade|each|aim|cost)$/.test(before[0] ?? '');
  return [...before, ...(held ? behind.filter((clue) => clue !== 'r1:move') : behind)];
}
