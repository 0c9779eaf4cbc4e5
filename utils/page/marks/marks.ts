import { isText } from '@/utils/page/elements';

/** What a mark stands behind: a text, or an element that draws its amount in a way of its own. */
export type Head = Text | Element;

/** A mark's place: its element directly behind `head`, whose last characters are the amount. */
export interface Place {
  element: HTMLElement;
  head: Head;
  /** What was split off `head` to make room. It is ours, and goes when the mark goes. */
  tail: Text | null;
}

const byHead = new WeakMap<Node, Place>();
const byTail = new WeakMap<Text, Place>();
const byElement = new WeakMap<Node, Place>();

/** The mark that ends a text node, was split off by, or is. */
export const placeAt = (node: Node): Place | undefined =>
  byElement.get(node) ?? byHead.get(node) ?? (isText(node) ? byTail.get(node) : undefined);
/** The mark behind this text. */
export const placeBehind = (head: Text): Place | undefined => byHead.get(head);
/** Where this mark stands. */
export const placeOfElement = (element: Node): Place | undefined => byElement.get(element);

/** Whether a mark still stands where it was put. */
export const stands = ({ element, head }: Place): boolean =>
  element.previousSibling === head && element.isConnected;

/** Puts an element behind the first `offset` characters of a text node. The node itself stays where it is, and keeps them. */
export function putOn(element: HTMLElement, head: Head, offset = Number.POSITIVE_INFINITY): Place {
  const before = byHead.get(head);
  const tail = isText(head) && offset < head.length ? head.splitText(offset) : null;
  const place: Place = { element, head, tail };
  head.parentNode?.insertBefore(element, head.nextSibling);
  if (before && tail) own(before, tail, before.tail);
  remember(place);
  return place;
}

/** A mark behind the old end of `head` now stands behind the end of the new tail. */
function own(before: Place, head: Text, tail: Text | null): void {
  before.head = head;
  before.tail = tail;
  byHead.set(head, before);
}

function remember(place: Place): void {
  byHead.set(place.head, place);
  byElement.set(place.element, place);
  if (place.tail) byTail.set(place.tail, place);
}

function forget({ element, head, tail }: Place): void {
  if (byHead.get(head)?.element === element) byHead.delete(head);
  byElement.delete(element);
  if (tail) byTail.delete(tail);
}

/**
 * Takes a mark off and joins what was split, wherever the page has moved the parts meanwhile: the page knows only `head`, and
 * means all of it. A selection that ends in the tail is kept.
 */
export function takeOff(place: Place): void {
  const { element, head, tail } = place;
  forget(place);
  element.remove();
  if (!tail || !isText(head)) return;
  const next = byHead.get(tail);
  const restore = selectionIn(head, tail);
  head.appendData(tail.data);
  tail.remove();
  restore?.();
  if (next) {
    next.head = head;
    byHead.delete(tail);
    byHead.set(head, next);
    // The head went elsewhere, or the next mark lost its head: it can only be put on anew.
    if (next.element.previousSibling !== head) takeOff(next);
  }
}

/** The page wrote `head` anew and thereby all of its text: what was split off it, and marks therein, are void. Returns those marks. */
export function dropTail(place: Place): Place[] {
  const void_: Place[] = [];
  let { tail } = place;
  place.tail = null;
  while (tail) {
    byTail.delete(tail);
    const next = byHead.get(tail);
    tail.remove();
    if (next) {
      forget(next);
      next.element.remove();
      void_.push(next);
    }
    tail = next?.tail ?? null;
  }
  return void_;
}

/** Moves a mark that stands behind `head` to the first `offset` characters of it, without touching its element. */
export function shorten(place: Place, offset: number): void {
  if (!isText(place.head) || offset >= place.head.length) return;
  const tail = place.head.splitText(offset);
  place.element.after(tail);
  place.tail = tail;
  byTail.set(tail, place);
}

/** Where the selection begins or ends in the tail, a way to set it again after the two are joined. */
function selectionIn(head: Text, tail: Text): (() => void) | undefined {
  const selection = head.ownerDocument.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode !== tail && focusNode !== tail) return undefined;
  const { length } = head;
  const [from, fromAt] = anchorNode === tail ? [head, length + anchorOffset] : [anchorNode, anchorOffset];
  const [to, toAt] = focusNode === tail ? [head, length + focusOffset] : [focusNode, focusOffset];
  return () => selection.setBaseAndExtent(from, fromAt, to, toAt);
}
