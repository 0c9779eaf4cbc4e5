import { isElement } from '@/utils/page/elements';
import type { Trial } from '@/utils/page/marks/trial';
import type { LongTables } from '@/utils/page/page-figures';
import type { Unit } from '@/utils/page/unit';

/** Rows of one table that show their marks. */
const SHOWN = 12;

/** Of each table, the rows that show them. */
const showing = new WeakMap<Element, Set<Element>>();

/**
 * Whether a row is one of a long table of prices that shows no marks: such a table would be littered. Its amounts are marked all the
 * same, but nothing is drawn, and their card opens when a reader attends to them. `tables` is what the user wants.
 */
export function isInCrowd({ row }: Unit, tables: LongTables = 'first'): boolean {
  if (!isElement(row) || tables === 'all') return false;
  const table = row.closest('table,[role="table"],[role="grid"]');
  if (!table) return false;
  if (tables === 'hover') return (row.parentElement?.childElementCount ?? 0) > SHOWN;
  const rows = showing.get(table) ?? new Set();
  showing.set(table, rows);
  // Rows that the page has exchanged for others leave their room to them.
  if (rows.size >= SHOWN) for (const one of rows) if (!table.contains(one)) rows.delete(one);
  if (rows.size < SHOWN) rows.add(row);
  return !rows.has(row);
}

/** The same trial for a mark of which nothing is drawn. */
export const hushed = (trial: Trial): Trial => ({
  ...trial,
  way: trial.way === 'line' ? 'line' : 'hushed',
  verdict: () => (trial.verdict() === 'line' ? 'line' : 'hushed'),
});
