import { DIGIT, isElement, LEFT_ALONE } from '@/utils/page/elements';
import type { Block } from '@/utils/page/text/blocks';
import type { Context } from '@/utils/prices/amount';

/** How much of the text before a block is told. */
const BEFORE = 240;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption';

/** Keeps what was read of a node for a second: pages that tick ask often, and long tables once for each row. */
function seldom<Of extends Node, Value>(read: (node: Of) => Value): (node: Of, now: number) => Value {
  const known = new WeakMap<Of, { at: number; value: Value }>();
  return (node, now) => {
    const seen = known.get(node);
    if (seen && now - seen.at < 1000) return seen.value;
    const value = read(node);
    known.set(node, { at: now, value });
    return value;
  };
}

/** Whether the text of an element is none of the page's prose. */
const isAside = seldom((element: Element) => element.closest(LEFT_ALONE) !== null);

const headingsOf = seldom((root: Document | ShadowRoot) => [...root.querySelectorAll(HEADINGS)]);

/** What is known of a block's text beyond its own words. `date` is the page's own, `now` a clock in ms. */
export function contextOf(block: Block, date: string | undefined, now: number): Context {
  const element = isElement(block) ? block : block.host;
  const { documentElement, title, location } = element.ownerDocument;
  const context: Context = {
    title,
    path: location.pathname + location.search,
    before: textBefore(block, now),
  };
  const lang = element.closest('[lang]')?.getAttribute('lang') || documentElement.lang;
  if (lang) context.lang = lang;
  if (date) context.date = date;
  const heading = [headingBefore(element, now), headersOf(element, now)].filter(Boolean).join('\n');
  if (heading) context.heading = heading;
  return context;
}

/** The last heading that stands before an element, or holds it. */
function headingBefore(element: Element, now: number): string | undefined {
  const root = element.getRootNode() as Document | ShadowRoot;
  const headings = headingsOf(root, now);
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    const follows = heading && element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (follows) high = middle;
    else low = middle + 1;
  }
  const heading = headings[low - 1];
  return heading === element ? undefined : brief(heading?.textContent);
}

/**
 * Header cells of a table, parted by tabs as the cells of its rows are, so that the nth names the nth column. Tables whose head stays
 * while the rest scrolls have it in a table of its own before.
 */
const headOf = seldom((table: Element) => {
  const hasOwn = table.querySelector('th') !== null;
  const apart = hasOwn ? null : table.parentElement?.previousElementSibling;
  const row = apart?.querySelector('thead tr') ?? table.querySelector('tr');
  if (!row || (!row.querySelector('th') && DIGIT.test(row.textContent))) return undefined;
  return { row, text: [...row.children].map(({ textContent }) => brief(textContent) ?? '').join('\t') };
});

/** The headers of a table's row. */
function headersOf(element: Element, now: number): string | undefined {
  const table = element.localName === 'tr' ? element.closest('table') : null;
  const head = table && headOf(table, now);
  return head && head.row !== element ? head.text : undefined;
}

/** The end of what stands before a block in reading order. */
function textBefore(block: Block, now: number): string {
  const root = block.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = block;
  let text = '';
  for (let seen = 0; seen < 40 && text.length < BEFORE && walker.previousNode(); seen++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (/\S/.test(data) && !(parentElement && isAside(parentElement, now)))
      text = `${data.slice(-BEFORE)} ${text}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(-BEFORE);
}

const brief = (text: string | null | undefined) =>
  text?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
