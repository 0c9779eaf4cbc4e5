import type { Candidate } from '../candidate';
import { clueOf } from './clue';
import { drop } from './drop';

/** Whether a clue says that a sum is far from what bitcoin costs. */
export const isFar = (clue: string): boolean => /^(?:(?:un)?dated:far|far:unnamed)$/.test(clue);

/** Whether the words say that an amount is what bitcoin stands at. */
const isTold = (clues: readonly string[]): boolean =>
  clues.some((clue) => /^(?:left|next):(?:bitcoin|one)$/.test(clue)) &&
  clues.some((clue) => /^(?:l1?:(?:price|trade)|r1:each|l1:(?:at|level))$/.test(clue)) &&
  !clues.some((clue) => /^(?:[lr]1?:(?:total|deal)|l1?:(?:some|mine)|[lr]1:move.*|past:other)$/.test(clue));

/** Whose a sum is that is not near what bitcoin costs. */
export function doubtClues(clues: readonly string[], named: boolean): string[] {
  // "A close under the 200-day average at $8,700": nothing names bitcoin but perhaps the rest of the page.
  if (!named) {
    const fit = clues.find((clue) => /^(?:un)?dated:/.test(clue))?.split(':')[1];
    const other = clues.some((clue) => /^(?:left|right|past):other$/.test(clue));
    return [clueOf('market:', other ? 'other' : (fit ?? 'far'))];
  }
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

/** Whether a sum is far more than bitcoin cost by its day, or less than in all years but the first. */
const isOutside = (clue: string): boolean => /^(?:un)?dated:(?:tiny|never)$/.test(clue);

/** Another unit's price, another thing's, or a change. */
const ELSE = /^(?:[lr]1?:(?:rate|rig|total)|[lr]1:move.*|l:other|left:distant|signed|sum)$/;

/**
 * Whether a sum is out of all range, and no word tells that it is meant all the same: "remember when bitcoin was $1?", "13 million dollars
 * a coin". `early`: the text is of bitcoin's first years, or names one. What is told gets a clue of its own.
 */
export function isOutOfRange(amount: Candidate, early: () => boolean): boolean {
  const { clues } = amount;
  const outside = clues.find(isOutside);
  if (!outside || (outside.endsWith(':tiny') && early())) return false;
  const has = (wanted: RegExp) => clues.some((clue) => wanted.test(clue));
  const named = has(/^next:(?:bitcoin|one)$/);
  const told = isTold(clues);
  // "When bitcoin was $1": no verb of prices, but the next thing named.
  const near = named || (has(/^left:(?:close|one)$/) && !has(/^l1?:(?:deal|some|mine)|^past:other/));
  if (!(told || near) || has(ELSE) || (!named && clues.includes('l:amount'))) return true;
  const high = outside.endsWith(':never');
  // "The bitcoins would be worth $8 million": all of them.
  if (high && !named && !has(/^(?:[lr]1?:(?:aim|each)|left:one)$/)) return true;
  drop(amount, isOutside);
  amount.clues.push(high ? 'outside:high' : told ? 'outside:told' : 'outside:near');
  return false;
}
