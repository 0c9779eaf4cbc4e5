import { isElement, isText } from '@/utils/page/elements';

const LONGEST = 40;

/**
 * The text that an element shows, blanks collapsed, or null where it is longer than a price. Digits that only wait for their turn in
 * a rolling column are marked inert, and are passed over. `spoken`: what a screen reader says instead, without what is hidden from it.
 */
export function shownText(root: Node, most = LONGEST, spoken = false): string | null {
  let text = '';
  const add = (node: Node): boolean => {
    if (isText(node)) text += node.data;
    else if (isElement(node) && isUnsaid(node, spoken)) return true;
    else for (let child = node.firstChild; child; child = child.nextSibling) if (!add(child)) return false;
    // A page's source may be indented by more than it shows.
    return text.length <= most || text.replace(/\s+/g, ' ').length <= most;
  };
  return add(root) ? text.replace(/\s+/g, ' ').trim() : null;
}

const isUnsaid = (element: Element, spoken: boolean) =>
  element.localName === 'style' ||
  element.hasAttribute('inert') ||
  (spoken && element.getAttribute('aria-hidden') === 'true');
