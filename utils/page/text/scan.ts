import { DIGIT, isElement, isText, MARK } from '@/utils/page/elements';
import { type Block, blockOf } from './blocks';

/** What a scan comes upon. */
export interface Finds {
  /** A block, or a table's row, with a digit in it: the only kind that can hold an amount. */
  block(block: Block): void;
  shadow(root: ShadowRoot): void;
  /** An element without content that may get a shadow tree later, of which nothing tells. */
  rootless?(element: Element): void;
  /** Whether an element is passed over, to be read by and by. Where nobody says so, none is. */
  passes?(parent: Element): boolean;
}

const UNREAD = /^(script|style|noscript|template|textarea|svg)$/i;
/** Nodes looked at between two looks at the clock. */
const STRIDE = 200;

/**
 * Walks all elements and texts below a root once, cheaply: no styles, no boxes. Yields now and then, so that it can be done in slices. `rows`:
 * finds a table's row rather than each of its cells.
 */
export function* scan(root: Node, { block, shadow, passes, rootless }: Finds, rows = true): Generator<void> {
  let last: Block | null = null;
  let seen = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (++seen % STRIDE === 0) yield;
    if (isElement(node)) {
      if (node.shadowRoot) shadow(node.shadowRoot);
      else if (rootless && mayHost(node) && !node.hasChildNodes()) rootless(node);
      if (passes?.(node)) walker.currentNode = lastWithin(node);
    } else if (isText(node) && DIGIT.test(node.data)) {
      const found = ownerOf(node, rows);
      if (found && found !== last) block(found);
      last = found ?? last;
    }
  }
}

const mayHost = ({ localName }: Element) => localName.includes('-') || localName === 'div';

/** The last node in an element, for a walk to go on behind it. */
function lastWithin(element: Node): Node {
  let last = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function ownerOf(text: Text, rows: boolean): Block | null {
  const parent = text.parentElement;
  if (!parent) return blockOf(text);
  const { localName } = parent;
  if (rows && localName === 'td') return parent.parentElement ?? parent;
  return UNREAD.test(localName) || localName === MARK ? null : blockOf(text);
}
