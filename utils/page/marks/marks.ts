import { isText, textsIn } from '@/utils/page/elements';

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
const byTail = new WeakMap<Node, Place>();
const byElement = new WeakMap<Node, Place>();

/** The marks that a node is, ends with, or was split off by. */
export const placesAt = (node: Node): Place[] =>
  [byElement, byHead, byTail].flatMap((places) => places.get(node) ?? []);
/** The mark behind this text. */
export const placeBehind = (head: Node): Place | undefined => byHead.get(head);
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
 * means all of it.
 */
export function takeOff(place: Place): void {
  const { element, head, tail } = place;
  forget(place);
  element.remove();
  if (!tail || !isText(head)) return;
  const next = byHead.get(tail);
  join(head, tail);
  if (next) {
    next.head = head;
    byHead.delete(tail);
    byHead.set(head, next);
    // The head went elsewhere, or the next mark lost its head: it can only be put on anew.
    if (next.element.previousSibling !== head) takeOff(next);
  }
}

/** The page parted or exchanged the text before a mark and kept its words: from now on the mark stands behind `head`. */
export function follow(place: Place, head: Text): void {
  if (byHead.get(place.head) === place) byHead.delete(place.head);
  own(place, head, place.tail);
}

/** The page has done something of its own with what was split off for a mark: it is the page's from now on. */
export function leaveTail(place: Place): void {
  if (place.tail) byTail.delete(place.tail);
  place.tail = null;
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

/** Texts that are looked at before two of them are joined. */
const MOST = 100;

/** Joins a text and what was split off it: in the browser's own way where this joins nothing else, as it keeps ranges and selections. */
function join(head: Text, tail: Text): void {
  if (isElseWhole(head, tail)) head.parentNode?.normalize();
  else {
    head.appendData(tail.data);
    tail.remove();
  }
}

/** Whether two texts follow upon one another, and no others do so below their parent, nor is one empty there. */
function isElseWhole(head: Text, tail: Text): boolean {
  const { parentNode } = head;
  if (!parentNode || head.nextSibling !== tail) return false;
  const texts = [...textsIn(parentNode, MOST)];
  return (
    texts.length < MOST && texts.every((one) => one.length && (one === tail || !isText(one.previousSibling)))
  );
}
