import { isElement } from '@/utils/page/elements';
import type { Free } from '@/utils/page/market/beside';
import { around, boxAround, isWithin, type Surroundings, sizeOf } from './boxes';
import type { Manner } from './mark-style';
import type { Head } from './marks';
import { looksOf, neighboursOf } from './neighbours';

/** How an amount is marked: with an element of some manner, or by the underline alone. */
export type Way = Manner | 'line';

/** A mark about to be put on: how, and afterwards whether it may stay so. */
export interface Trial extends Surroundings {
  way: Way;
  /** For a mark that hangs beside its amount: where. */
  free?: Free | null;
  /** To be asked when the element is in place: the first way that disturbs nothing. */
  verdict(): Way;
}

/** A cell with no more text than this is one of a table of figures; with more it is a part of the page's layout. */
const CELL = 60;

/**
 * Decides how to mark an amount, by measuring rather than by guessing: an element may stand in the line only if its block keeps its
 * size, and may be there at all only if its neighbours keep their looks (pages style `:last-child` and the like). `range` is the
 * amount, which ends `splits` or not within its text node; `silent`: in a live region. Reads styles and boxes; writes nothing.
 */
export function trialAt(range: Range, head: Head, splits: boolean, silent = false): Trial {
  const parent = head.parentElement;
  if (!parent) return { way: 'inline', room: 0, width: 0, verdict: () => 'inline' };
  const isItem = /flex|grid/.test(getComputedStyle(parent).display);
  // Text between the items of such a box is an item itself: split, it would become two. In a live region a part that is split off
  // is new text, which screen readers would say.
  if ((isItem || silent) && splits) return { way: 'line', room: 0, width: 0, verdict: () => 'line' };

  const neighbours = neighboursOf(head);
  const before = neighbours.map(looksOf);
  const unharmed = () => neighbours.every((one, index) => looksOf(one) === before[index]);
  const block = boxAround(parent);
  const surroundings = around(range, parent, block);
  const apart: Way = isItem ? 'bare' : surroundings.room ? 'gloss' : 'quiet';
  const isCell = getComputedStyle(block).display === 'table-cell' && block.textContent.length < CELL;
  if (isItem || isCell) return { way: apart, ...surroundings, verdict: () => (unharmed() ? apart : 'line') };
  const size = sizeOf(block);
  return {
    way: 'inline',
    ...surroundings,
    verdict() {
      if (!unharmed()) return 'line';
      const mark = head.nextSibling;
      return sizeOf(block) === size && isElement(mark) && isWithin(mark, block) ? 'inline' : apart;
    },
  };
}
