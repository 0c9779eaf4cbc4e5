import { isDigging, type Token } from '../token';
import { isCost } from './sides';

/**
 * "The new estimate is around $18,000, down from $21,000": what a sentence with no label of its own says behind one, or under a title,
 * on what mining costs.
 */
export const goesOnAbout = (sentence: readonly Token[]): boolean =>
  !sentence.some(({ tag }) => /^(?:price|trade|bitcoin|level|total|deal|same|other|rig|rate)$/.test(tag));

/** Whether a sentence speaks of what mining costs: the one behind it may go on about that. */
export const isOnCost = (sentence: readonly Token[]): boolean =>
  sentence.some(isDigging) && sentence.some(isCost);
