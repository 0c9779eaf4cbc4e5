import { isElement } from './elements';
import { type Block, blockOf, rowOf } from './text/blocks';
import { newUnit, type Unit } from './unit';

/** The rows of text of a page, found from any block in them. */
export interface Units {
  /** The unit that reads a block; made when there is none. */
  of(block: Block): Unit;
  /** The unit that a node stands in, where it was read before. */
  at(node: Node): Unit | undefined;
}

/** An empty register. It keeps no node of the page alive. */
export function registerUnits(): Units {
  const known = new WeakMap<Block, Unit>();
  return {
    of(block) {
      const unit = known.get(block);
      if (unit?.row.isConnected) return unit;
      const row = rowOf(block);
      const found = known.get(row) ?? newUnit(row);
      known.set(row, found);
      known.set(block, found);
      return found;
    },
    at(node) {
      const block = blockOf(node);
      if (!block) return undefined;
      const row = isElement(block) && /^t[dh]$/.test(block.localName) && block.parentElement;
      return known.get(block) ?? (row ? known.get(row) : undefined);
    },
  };
}
