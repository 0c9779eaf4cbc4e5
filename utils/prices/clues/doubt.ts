/** Whether a clue says that a sum is far from what bitcoin costs. */
export const isFar = (clue: string): boolean => /^(?:(?:un)?dated:far|far:unnamed)$/.test(clue);

/** Whether the words say that an amount is what bitcoin stands at. */
const isTold = (clues: readonly string[]): boolean =>
  clues.some((clue) => /^(?:left|next):(?:bitcoin|one)$/.test(clue)) &&
  clues.some((clue) => /^(?:l1?:(?:price|trade)|r1:each|l1:(?:at|level))$/.test(clue)) &&
  !clues.some((clue) => /^(?:[lr]1?:(?:total|deal)|l1?:(?:some|mine)|[lr]1:move.*|past:other)$/.test(clue));

/** Whose a sum is that is not near what bitcoin costs. */
export function doubtClues(clues: readonly string[]): string[] {
  // "Bitcoin Cash doubled. It reached $990": neither the words nor the day's price speak of bitcoin.
  if (clues.includes('dated:wide') && clues.some((clue) => /^(?:page|past):other$/.test(clue)))
    return ['wide:other'];
  // "As the price briefly hit $35,000": nothing names bitcoin, but of that price there is no other.
  if (clues.includes('page:none')) {
    if (clues.includes('dated:same')) return ['none:same'];
    if (clues.includes('dated:near')) return ['none:near'];
  }
  if (!clues.some(isFar)) return [];
  // "The price of bitcoin fell from about $800": a text with no day may be of any year, and says itself what it speaks of.
  if (clues.includes('undated:far') && !clues.includes('above-peak') && isTold(clues))
    return ['undated:told'];
  // Its sentence does not name bitcoin.
  if (clues.some((clue) => /^(?:page|past):/.test(clue)))
    return clues.includes('dated:far') ? ['far:unnamed'] : [];
  // "Bitcoin was trading at $250": its own none the less.
  return clues.includes('left:close') &&
    !clues.includes('above-peak') &&
    clues.some((clue) => /^l1:(?:at|trade|price|level)$/.test(clue))
    ? ['far:close']
    : [];
}
