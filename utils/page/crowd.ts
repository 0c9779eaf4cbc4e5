import type { Block } from './blocks';
import { isElement } from './elements';
import type { Trial } from './trial';
import type { Unit } from './unit';

/** Rows of one table that show their marks. */
const SHOWN = 12;

const tables = new WeakMap<Element, WeakSet<Unit>>();
const counts = new WeakMap<Element, number>();

/**
 * Whether a row is one of a long table of prices, past the first that show their marks: such a table would be littered. Its amounts
 * are marked all the same, but nothing is drawn, and their card opens when a reader attends to them.
 */
export function isInCrowd(unit: Unit): boolean {
  const table = tableOf(unit.row);
  if (!table) return false;
  const shown = tables.get(table) ?? new WeakSet();
  if (shown.has(unit)) return false;
  const count = counts.get(table) ?? 0;
  if (count >= SHOWN) return true;
  tables.set(table, shown.add(unit));
  counts.set(table, count + 1);
  return false;
}

const tableOf = (row: Block) => (isElement(row) ? row.closest('table,[role="table"],[role="grid"]') : null);

/** The same trial for a mark of which nothing is drawn. */
export const hushed = (trial: Trial): Trial => ({
  ...trial,
  way: trial.way === 'line' ? 'line' : 'hushed',
  verdict: () => (trial.verdict() === 'line' ? 'line' : 'hushed'),
});
