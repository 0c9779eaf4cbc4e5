import { isElement, isText, MARK } from '@/utils/page/elements';
import { placeOfElement } from './marks';

/**
 * Takes away the empty marks that come with copies of the page's nodes: a page that clones a row, or keeps its markup as a string,
 * takes our elements along without their shadow roots. The texts on both sides are joined, as they were in the original.
 */
export function removeCopies(within: Node): void {
  if (!isElement(within)) return;
  const found = within.localName === MARK ? [within] : within.querySelectorAll(MARK);
  for (const copy of found) {
    if (placeOfElement(copy)) continue;
    const { previousSibling: head, nextSibling: tail } = copy;
    copy.remove();
    if (isText(head) && isText(tail)) {
      head.appendData(tail.data);
      tail.remove();
    }
  }
}
