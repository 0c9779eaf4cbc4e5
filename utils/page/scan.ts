import { type Block, blockOf } from './blocks';
import { DIGIT, isElement, isText, MARK } from './elements';

/** What a scan comes upon. */
export interface Finds {
  /** A block, or a table's row, with a digit in it: the only kind that can hold an amount. */
  block(block: Block): void;
  shadow(root: ShadowRoot): void;
}

const UNREAD = /^(script|style|noscript|template|textarea|svg)$/i;
/** Elements besides those of the page's own making that can have a shadow tree. */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
/** Nodes looked at between two looks at the clock. */
const STRIDE = 200;

/**
 * Walks all text below a root once, cheaply: no styles, no boxes. Yields now and then, so that it can be done in slices. `rows`:
 * finds a table's row rather than each of its cells.
 */
export function* scan(root: Node, { block, shadow }: Finds, rows = true): Generator<void> {
  let last: Block | null = null;
  let seen = 0;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text: Node | null = isText(root) ? root : walker.nextNode(); text; text = walker.nextNode()) {
    const found = isText(text) && DIGIT.test(text.data) ? ownerOf(text, rows) : null;
    if (found && found !== last) block(found);
    last = found ?? last;
    if (++seen % STRIDE === 0) yield;
  }
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

/** Elements that may have a shadow tree. Their names are sorted out by the browser: most pages have few. */
function* hostsBelow(root: Node): Generator<Element> {
  if (isElement(root)) yield root;
  if (root instanceof ShadowRoot) yield* root.querySelectorAll('*');
  else if (isElement(root) || root.nodeType === Node.DOCUMENT_NODE) {
    const own = document.evaluate(
      './/*[contains(local-name(),"-")]',
      root,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let index = 0; index < own.snapshotLength; index++) yield own.snapshotItem(index) as Element;
    yield* (root as Element | Document).querySelectorAll(HOSTS);
  }
}
