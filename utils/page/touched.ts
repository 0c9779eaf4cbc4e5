import { isText } from './elements';
import { removeCopies } from './marks/copies';
import type { Changes } from './marks/mend';
import type { Block } from './text/blocks';
import { scan } from './text/scan';
import type { Unit } from './unit';
import type { Units } from './units';

/** From so many nodes at once on, the page is looked through as a whole. */
export const MANY = 1000;
/** Rows that are read at once when the page has written them anew. */
const ROWS = 20;

/** Units whose text may have changed, and texts that belong to none as yet. */
export function unitsTouched({ touched }: Changes, units: Units): { known: Set<Unit>; strange: Text[] } {
  const known = new Set<Unit>();
  const strange: Text[] = [];
  for (const node of touched) {
    const unit = units.at(node);
    if (unit) known.add(unit);
    else if (isText(node)) strange.push(node);
  }
  return { known, strange };
}

/**
 * Rows that had marks before the page wrote them anew: they are to be read before anything is painted, so that no mark flickers.
 * What is taken into account here is taken off the list of what came.
 */
export function rowsRewritten(changes: Changes, units: Units, shadow: (root: ShadowRoot) => void): Unit[] {
  const { touched, added, loose } = changes;
  const found = new Set<Unit>();
  for (const node of touched) {
    const unit = units.at(node);
    if (unit?.marked.length) found.add(unit);
  }
  for (const node of loose.length && added.size < MANY ? added : []) {
    const blocks = blocksIn(node, shadow);
    if (!blocks) continue;
    for (const block of blocks) {
      const unit = units.of(block);
      // A row that was read before and has no mark can wait: books and tables of figures tick all the time.
      if (unit.marked.length || !unit.plan) found.add(unit);
    }
    added.delete(node);
  }
  return [...found];
}

/** The blocks with digits in what came, or null where it is so much that it can wait. */
function blocksIn(node: Node, shadow: (root: ShadowRoot) => void): Set<Block> | null {
  if (node.isConnected) removeCopies(node);
  const blocks = new Set<Block>();
  const steps = scan(node, { block: (block) => blocks.add(block), shadow });
  for (let step = 0; step < 3; step++) if (steps.next().done) return blocks.size > ROWS ? null : blocks;
  return null;
}
