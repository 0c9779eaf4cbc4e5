import { isElement, isInline, textsIn } from '@/utils/page/elements';

/** Where text is read as one: an element, or the root of a shadow tree. */
export type Block = Element | ShadowRoot;

/** Longest text of a row of fragments, such as a name, its price and its change. */
const ROW = 200;
/** Texts in a row; what has as many is none. */
const TEXTS = 202;
/** Longest text of a table's row that is still read as one. */
const TABLE_ROW = 600;
/** A block of these is complete in itself: its neighbours say nothing that its own words lack. */
const WHOLE = /^(p|h[1-6]|li|tr|blockquote|figcaption|caption)$/;
/** What holds blocks and is never a row. */
const HOLDER =
  /^(html|body|main|article|section|ul|ol|dl|table|thead|tbody|tfoot|form|nav|header|footer|aside|details|dialog)$/;

/** Elements within one another that a line of text may have; deeper ones are some page's joke. */
const DEEPEST = 50;

/** The block that a node stands in or is, found by climbing over elements that stand in lines. Null outside any document. */
export function blockOf(node: Node): Block | null {
  let up = isElement(node) ? node : node.parentNode;
  for (let step = 0; step < DEEPEST && up && isElement(up) && isInline(up) && up.parentNode; step++) {
    up = up.parentNode;
  }
  return up && (isElement(up) || up instanceof ShadowRoot) ? up : null;
}

/**
 * The row that a block is a fragment of: "BTC" | "$90,000" | "+2%" are read together, whatever elements they lie in.
 * A block that is whole in itself is its own row, and so is each entry of a list.
 */
export function rowOf(block: Block): Block {
  if (!isElement(block)) return block;
  const tableRow = block.closest('td,th')?.parentElement;
  if (tableRow && isRow(tableRow)) return tableRow;
  let row = block;
  for (let step = 0; step < 6 && !isWhole(row); step++) {
    const parent = row.parentElement;
    if (!parent || !isRow(parent)) break;
    row = parent;
  }
  return row;
}

/** A paragraph of figures alone is a fragment like any other. */
const isWhole = (element: Element) =>
  WHOLE.test(element.localName) &&
  (/^(li|tr)$/.test(element.localName) || /\p{L}{2}/u.test(element.textContent));

/** Whether all that an element holds, blocks within it included, is read as one text. */
export function isRow(element: Element): boolean {
  if (HOLDER.test(element.localName) || element.childElementCount > 30) return false;
  if (element.localName === 'tr')
    return textWithin(element, TABLE_ROW) !== null && !element.querySelector('table');
  return textWithin(element, ROW) !== null && !isList(element);
}

/** The text of an element without superfluous blanks, or null where it is longer than `most`: looks at no more than it must. */
function textWithin(element: Element, most: number): string | null {
  let text = '';
  let seen = 0;
  for (const node of textsIn(element, TEXTS)) {
    if (++seen === TEXTS || node.length > most * 20) return null;
    const said = node.data.trim();
    if (said) text += `${said} `;
    if (text.length > most) return null;
  }
  return text.replace(/\s+/g, ' ');
}

/** Two or more children that each have a name and a number are entries, not fragments of one row. */
function isList(parent: Element): boolean {
  let entries = 0;
  for (const { textContent } of parent.children) {
    if (/\p{L}{2}/u.test(textContent) && /\d/.test(textContent)) entries++;
  }
  return entries > 1;
}
