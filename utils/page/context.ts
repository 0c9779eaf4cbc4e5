import type { Context } from '@/utils/prices/amount';
import type { Block } from './blocks';
import { DIGIT, isElement, LEFT_ALONE } from './elements';

/** How much of the text before a block is told. */
const BEFORE = 240;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption';

/** Headings of a document, read at most once a second: pages that tick ask often. */
const known = new WeakMap<Node, { at: number; headings: Element[] }>();

function headingsOf(root: Document | ShadowRoot, now: number): Element[] {
  const seen = known.get(root);
  if (seen && now - seen.at < 1000) return seen.headings;
  const headings = [...root.querySelectorAll(HEADINGS)];
  known.set(root, { at: now, headings });
  return headings;
}

/** What is known of a block's text beyond its own words. `date` is the page's own, `now` a clock in ms. */
export function contextOf(block: Block, date: string | undefined, now: number): Context {
  const element = isElement(block) ? block : block.host;
  const { documentElement, title, location } = element.ownerDocument;
  const context: Context = {
    title,
    path: location.pathname + location.search,
    before: textBefore(block),
  };
  const lang = element.closest('[lang]')?.getAttribute('lang') || documentElement.lang;
  if (lang) context.lang = lang;
  if (date) context.date = date;
  const heading = [headingBefore(element, now), headersOf(element)].filter(Boolean).join('\n');
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
 * Header cells of a table's row, parted by tabs as its own cells are, so that the nth names the nth column. Tables whose head stays
 * while the rest scrolls have it in a table of its own before.
 */
function headersOf(element: Element): string | undefined {
  const table = element.localName === 'tr' ? element.closest('table') : null;
  if (!table) return undefined;
  const apart = table.querySelector('th') ? null : table.parentElement?.previousElementSibling;
  const header = apart?.querySelector('thead tr') ?? table.querySelector('tr');
  if (!header || header === element) return undefined;
  if (!header.querySelector('th') && DIGIT.test(header.textContent)) return undefined;
  return [...header.children].map(({ textContent }) => brief(textContent) ?? '').join('\t');
}

/** The end of what stands before a block in reading order. */
function textBefore(block: Block): string {
  const root = block.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = block;
  let text = '';
  for (let seen = 0; seen < 40 && text.length < BEFORE && walker.previousNode(); seen++) {
    const { data, parentElement } = walker.currentNode as Text;
    if (/\S/.test(data) && !parentElement?.closest(LEFT_ALONE)) text = `${data.slice(-BEFORE)} ${text}`;
  }
  return text.replace(/\s+/g, ' ').trim().slice(-BEFORE);
}

const brief = (text: string | null | undefined) =>
  text?.replace(/\s+/g, ' ').trim().slice(0, 200) || undefined;
