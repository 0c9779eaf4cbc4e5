import { isElement, isText, LEFT_ALONE, MARK } from '@/utils/page/elements';
import {
  dropTail,
  follow,
  leaveTail,
  type Place,
  placeBehind,
  placeOfElement,
  placesAt,
  stands,
  takeOff,
} from './marks';

/** What is to be watched: texts, what they said before, and what makes them somebody's input or is an author's way to opt out. */
export const WATCHED = {
  childList: true,
  characterDataOldValue: true,
  attributeFilter: ['contenteditable', 'data-hashfloor'],
  subtree: true,
};

/** What the page did, sorted by what it means for us. */
export interface Changes {
  /** Nodes around which text is to be read again. */
  touched: Set<Node>;
  /** Nodes that came. */
  added: Set<Node>;
  /** Elements of marks that no longer stand, to be used again. */
  loose: HTMLElement[];
  /** Marks that the page took off although it left their text. */
  stripped: Node[];
}

/**
 * Looks through what the page changed and mends, before anything is painted, what that did to split texts: a text written anew loses
 * the tail that was split off it, one that was moved or taken away gets its tail back. A page that goes through its texts one by one, to
 * find words in them, takes head and tail for texts of its own: where it left the words as they were, or put others for the tail alone, so
 * do we.
 */
export function mend(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { touched: new Set(), added: new Set(), loose: [], stripped: [] };
  /** What texts said that the page wrote anew. */
  const said = new Map<Node, string>();
  const removed = new Set<Node>();
  const exchanged = new Set<Node>();
  const hit = new Set<Place>();
  for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
    if (type === 'attributes') {
      // It may be somebody's input from now on, or no longer.
      changes.added.add(target);
      if (isElement(target) && target.closest(LEFT_ALONE))
        for (const place of placesIn(target)) takeOff(place);
      continue;
    }
    changes.touched.add(target);
    if (type === 'characterData') {
      if (!said.has(target)) said.set(target, oldValue ?? '');
      const place = placeBehind(target);
      if (place) hit.add(place);
      continue;
    }
    for (const node of addedNodes) changes.added.add(node);
    for (const node of removedNodes) {
      removed.add(node);
      if (addedNodes.length && removedNodes.length === 1) exchanged.add(node);
      const places = placesAt(node);
      for (const place of places) hit.add(place);
      if (!places.length && isElement(node) && !node.isConnected)
        for (const place of placesIn(node)) hit.add(place);
    }
  }
  for (const place of hit) {
    if (placeOfElement(place.element) !== place) continue;
    const before = place.element.previousSibling;
    const isKept = keepsWords(place, said.get(place.head), changes.added);
    if (isKept && isText(before)) follow(place, before);
    else if (isKept) leaveTail(place);
    const { head, tail } = place;
    const was = said.get(head);
    if (tail && removed.has(tail) && !tailFollows(place)) {
      if (exchanged.has(tail) || (head.isConnected && was === undefined)) leaveTail(place);
    }
    if (was !== undefined && !isEdited(place, was)) {
      for (const { element } of dropTail(place)) changes.loose.push(element);
      if (stands(place)) continue;
    } else if (stands(place) && tailFollows(place)) continue;
    if (head.isConnected && !place.element.isConnected && was === undefined) changes.stripped.push(head);
    takeOff(place);
    changes.loose.push(place.element);
  }
  return changes;
}

const placesIn = (element: Element) =>
  [...element.querySelectorAll(MARK)].flatMap((mark) => placeOfElement(mark) ?? []);

const tailFollows = ({ element, tail }: Place) => !tail || element.nextSibling === tail;

/** Whether what the page put before a mark says what its text did, `said` or as it is: the text was parted, wrapped or exchanged. */
function keepsWords({ element, head }: Place, said: string | undefined, added: Set<Node>): boolean {
  if (!isText(head) || said === head.data) return false;
  const was = said ?? head.data;
  let words = '';
  let node = element.previousSibling;
  for (
    ;
    node && (node === head || added.has(node)) && words.length <= was.length;
    node = node.previousSibling
  )
    words = node.textContent + words;
  return words === was;
}

/** How much of a text's beginning and end tells that it is the same. */
const ALIKE = 5;

/**
 * Whether a page that goes through its texts one by one changed words in this one, rather than writing it anew with all that was split
 * off it: it begins and ends as it did, and what would be lost is the rest of a sentence.
 */
function isEdited({ element, head }: Place, said: string): boolean {
  let rest = '';
  for (
    let node = element.nextSibling;
    node && (isText(node) || placeOfElement(node));
    node = node.nextSibling
  )
    rest += node.textContent;
  if (!isText(head) || !/[.!?。]\W*$/.test(rest)) return false;
  const [was = '', is = ''] = [said, head.data].map((text) => text.replace(/\d/g, '0'));
  const isAsLong = is.length < was.length + rest.length / 2;
  return isAsLong && is.slice(0, ALIKE) === was.slice(0, ALIKE) && is.slice(-ALIKE) === was.slice(-ALIKE);
}
