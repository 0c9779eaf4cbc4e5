import type { Surroundings } from './marks/boxes';
import type { Hang } from './marks/mark-element';
import type { Way } from './marks/trial';
import type { Reading } from './reading';
import type { Block } from './text/blocks';

/** One amount that was found and marked. */
export interface Marked extends Surroundings {
  reading: Reading;
  way: Way;
  /** The mark's element; null where the underline alone marks it. */
  element: HTMLElement | null;
  /** The amount's own characters. */
  range: Range;
  /** Of a mark beside its amount. */
  hang: Hang | null;
  dark: boolean;
}

/** Whether a mark's element, or a point in a text where an offset is given, belongs to a marked amount. */
export function isAt({ element, range }: Marked, node: Node, offset?: number): boolean {
  if (offset === undefined) return element === node;
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false; // The page took the amount away, and the range no longer fits the node.
  }
}

/** A row of text on a page, what was last read in it, and the marks that stand in it. */
export interface Unit {
  row: Block;
  text: string;
  /** Whether amounts were looked for in it. */
  searched: boolean;
  /** The last plan made for it. */
  plan: unknown;
  marked: Marked[];
  /** How often the page took marks off while its text stayed as it was. */
  undone: number;
  /** When it was last read, and how often within the second that began at `since`; ms of performance.now(). */
  at: number;
  since: number;
  reads: number;
}

/** A row that nothing is known of yet. */
export const newUnit = (row: Block): Unit => ({
  row,
  text: '',
  searched: false,
  plan: null,
  marked: [],
  undone: 0,
  at: 0,
  since: 0,
  reads: 0,
});
