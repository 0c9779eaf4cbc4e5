import { isElement, isText, MARK } from '@/utils/page/elements';
import { dropTail, type Place, placeAt, placeBehind, placeOfElement, stands, takeOff } from './marks';

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
 * the tail that was split off it, one that was moved or taken away gets its tail back.
 */
export function mend(records: readonly MutationRecord[]): Changes {
  const changes: Changes = { touched: new Set(), added: new Set(), loose: [], stripped: [] };
  const rewritten = new Set<Node>();
  const hit = new Set<Place>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData' && isText(target)) {
      rewritten.add(target);
      changes.touched.add(target);
      const place = placeBehind(target);
      if (place) hit.add(place);
      continue;
    }
    changes.touched.add(target);
    for (const node of addedNodes) changes.added.add(node);
    for (const node of removedNodes) {
      const place = placeAt(node);
      if (place) hit.add(place);
      else if (isElement(node) && !node.isConnected) {
        for (const inner of node.querySelectorAll<HTMLElement>(MARK)) {
          const within = placeOfElement(inner);
          if (within) hit.add(within);
        }
      }
    }
  }
  for (const place of hit) {
    if (placeOfElement(place.element) !== place) continue;
    if (rewritten.has(place.head)) {
      for (const { element } of dropTail(place)) changes.loose.push(element);
      if (stands(place)) continue;
    } else if (stands(place) && tailFollows(place)) continue;
    if (place.head.isConnected && !place.element.isConnected && !rewritten.has(place.head)) {
      changes.stripped.push(place.head);
    }
    takeOff(place);
    changes.loose.push(place.element);
  }
  return changes;
}

const tailFollows = ({ element, tail }: Place) => !tail || element.nextSibling === tail;
