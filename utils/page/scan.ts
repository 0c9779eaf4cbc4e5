import { type Block, blockOf } from './blocks';
import { DIGIT, isText, MARK } from './elements';
import { hostsBelow } from './hosts';
import { lastWithin, longBelow } from './long';

/** What a scan comes upon. */
export interface Finds {
  /** A block, or a table's row, with a digit in it: the only kind that can hold an amount. */
  block(block: Block): void;
  shadow(root: ShadowRoot): void;
  /** An element with very many children: it is passed over, to be read by and by. Where nobody asks for it, it is read as all others. */
  long?(parent: Element): void;
}

const UNREAD = /^(script|style|noscript|template|textarea|svg)$/i;
/** Nodes looked at between two looks at the clock. */
const STRIDE = 200;

/**
 * Walks all text below a root once, cheaply: no styles, no boxes. Yields now and then, so that it can be done in slices. `rows`:
 * finds a table's row rather than each of its cells.
 */
export function* scan(root: Node, { block, shadow, long }: Finds, rows = true): Generator<void> {
  let last: Block | null = null;
  let seen = 0;
  const aside = long ? longBelow(root) : [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = isText(root) ? root : walker.nextNode(); text; text = walker.nextNode()) {
    const [next] = aside;
    const place = next?.compareDocumentPosition(text) ?? 0;
    if (next && place & Node.DOCUMENT_POSITION_FOLLOWING) {
      aside.shift();
      long?.(next);
      if (place & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        walker.currentNode = lastWithin(next);
        yield;
        continue;
      }
    }
    const found = isText(text) && DIGIT.test(text.data) ? ownerOf(text, rows) : null;
    if (found && found !== last) block(found);
    last = found ?? last;
    if (++seen % STRIDE === 0) yield;
  }
  for (const parent of aside) long?.(parent);
  for (const host of hostsBelow(root)) {
    if (host.shadowRoot) shadow(host.shadowRoot);
    if (++seen % STRIDE === 0) yield;
  }
}

function ownerOf(text: Text, rows: boolean): Block | null {
  const parent = text.parentElement;
  if (!parent) return blockOf(text);
  const { localName } = parent;
  if (rows && localName === 'td') return parent.parentElement ?? parent;
  return UNREAD.test(localName) || localName === MARK ? null : blockOf(text);
}
