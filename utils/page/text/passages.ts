import { isElement, isInline, isText, LEFT_ALONE, MARK } from '@/utils/page/elements';
import { type Block, isRow } from './blocks';

/** A stretch of one text node within a passage. */
export interface Piece {
  node: Text;
  /** Where it begins in the passage's text. */
  start: number;
  /** Where in the node it begins. */
  from: number;
}

/** Text as a reader meets it, and where each part of it lies. */
export interface Passage {
  text: string;
  pieces: Piece[];
  /** Parts of it that are not shown, to be looked at again when they are. */
  hidden: Element[];
}

/** Length at which a passage ends, so that no single look at a text takes long. */
const LONGEST = 20_000;
/** Most that is read of one block, in characters and in nodes: no prose is as long, and no page can make us read for ever. */
const MOST = 200_000;
const MOST_NODES = 5000;
/** From so many characters on, each change of a text node takes the browser long: it is left alone. */
const HUGE = 1_000_000;

const FLOWS = /^(inline|contents|ruby|ruby-base|ruby-text)$/;
const PLACED_APART = /^(inline-block|inline-flex|inline-grid|inline-table)$/;

/** What stands between two texts that an element's edge parts: nothing in a line, a blank between boxes, a tab between cells. */
type Break = '' | '?' | ' ' | '\t' | '\n';
const RANK: readonly Break[] = ['', '?', ' ', '\n', '\t'];
const stronger = (a: Break, b: Break): Break => (RANK.indexOf(a) > RANK.indexOf(b) ? a : b);

/**
 * Reads a block as passages: text in reading order without what is hidden or not prose, and without blocks within it unless
 * it is a row of fragments. Marks are passed over as if they were
 * not there, so that text split for one reads whole. Needs computed styles, so call it when few blocks are at stake.
 */
export function* passagesOf(block: Block): Generator<Passage> {
  if (isElement(block) && (block.closest(LEFT_ALONE) || (block as HTMLElement).isContentEditable)) return;
  const whole = isElement(block) && isRow(block);
  let passage: Passage = { text: '', pieces: [], hidden: [] };
  let due: Break = '';
  let read = 0;
  let visited = 0;
  const edges = new Map<Node, Break>();

  let node = block.firstChild as Node | null;
  while (node && read < MOST && visited++ < MOST_NODES) {
    let deeper: Node | null = null;
    if (isText(node) && node.length < HUGE) {
      // Asked for once: for some browsers, each asking copies the text.
      const { data } = node;
      if (!BLANK.test(data.length > LONGEST ? data.slice(0, LONGEST) : data)) {
        const gap = due === '?' ? gapBefore(node, passage) : due;
        due = '';
        if (passage.text.length + data.length > LONGEST && passage.text) {
          yield passage;
          passage = { text: '', pieces: [], hidden: [] };
        }
        for (let from = 0; from < data.length && read < MOST; ) {
          const to = cutOf(data, from);
          write(passage, node, data.slice(from, to), from, from || !passage.text ? '' : gap);
          read += to - from;
          from = to;
          if (from === data.length) break;
          yield passage;
          passage = { text: '', pieces: [], hidden: [] };
        }
      } else if (passage.text && !due) due = ' ';
    } else if (isElement(node) && !whole && !isInline(node) && node.localName !== 'br') {
      // A block of its own: it is read for itself.
      if (passage.text) yield passage;
      passage = { text: '', pieces: [], hidden: [] };
    } else if (isElement(node) && node.localName !== MARK) {
      const style = getComputedStyle(node);
      const edge = edgeOf(node, style);
      due = stronger(due, edge);
      edges.set(node, edge);
      if (style.display === 'none') passage.hidden.push(node);
      else if (!node.matches(LEFT_ALONE) && !isForReadersOnly(node, style)) deeper = node.firstChild;
    }
    // On to what follows in reading order; leaving an element makes the same break as entering it.
    while (!deeper && node && node !== block) {
      due = stronger(due, edges.get(node) ?? '');
      deeper = node.nextSibling;
      node = node.parentNode;
    }
    node = deeper;
  }
  if (passage.pieces.length || passage.hidden.length) yield passage;
}

const BLANK = /^[ \t\n\r\f]*$/;

/** Adds a stretch of a text node as it is shown: blanks that follow upon blanks are not. */
function write(passage: Passage, node: Text, stretch: string, from: number, gap: Break): void {
  let text = (gap ? passage.text.replace(/ $/, '') : passage.text) + gap;
  for (const { 0: word, index } of stretch.matchAll(/[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g)) {
    if ((index > 0 || /^[ \t\n\r\f]/.test(stretch)) && text && !/[ \t\n]$/.test(text)) text += ' ';
    passage.pieces.push({ node, start: text.length, from: from + index });
    text += word;
  }
  passage.text = /[ \t\n\r\f]$/.test(stretch) ? `${text} ` : text;
}

/** The break that an element's edges make. */
function edgeOf(element: Element, { display, float, position }: CSSStyleDeclaration): Break {
  if (element.localName === 'br') return '\n';
  if (display === 'none' || position === 'absolute') return '';
  // A note's number is no further digit of the price: $90,000¹.
  if (element.localName === 'sup') return ' ';
  if (FLOWS.test(display) && !/left|right/.test(float)) return '';
  if (display === 'table-cell') return '\t';
  return PLACED_APART.test(display) || isItem(element) ? '?' : '\n';
}

/** A text clipped to a point is for screen readers: the same words stand beside it for the eye. */
function isForReadersOnly(element: Element, { position, overflow }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' || overflow === 'visible') return false;
  return element.clientWidth <= 1 && element.clientHeight <= 1;
}

const isItem = ({ parentElement }: Element) =>
  parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);

/** Boxes that touch in one line belong together, as the digits of a rolling price do. */
function gapBefore(node: Text, { pieces }: Passage): Break {
  const last = pieces.at(-1)?.node;
  if (!last) return '';
  const range = document.createRange();
  range.selectNodeContents(last);
  const a = [...range.getClientRects()].at(-1);
  range.selectNodeContents(node);
  const b = range.getClientRects()[0];
  if (!a || !b) return ' ';
  const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
  const apart = Math.max(b.left - a.right, a.left - b.right);
  return sameLine && apart < Math.min(a.height, b.height) * 0.12 ? '' : ' ';
}

/** Where a stretch of a long text ends: behind a blank near the limit, so that no number is cut. */
function cutOf(data: string, from: number): number {
  if (data.length - from <= LONGEST) return data.length;
  const blank = data.lastIndexOf(' ', from + LONGEST);
  return blank > from + LONGEST / 2 ? blank + 1 : from + LONGEST;
}

/** The text node and offset in it where `at` lies; the end of a node rather than the start of the next. */
export function placeOf({ pieces }: Passage, at: number): { node: Text; offset: number } | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) < at) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return null;
  const offset = piece.from + at - piece.start;
  return offset > piece.node.length ? null : { node: piece.node, offset };
}
