/** Least height at which a gloss can be read, and most that it takes, px. */
const LEAST = 8;
const MOST = 13;

/** Elements that stand in lines within one another, of which a box of its own is looked for around; more are some page's joke. */
const DEEPEST = 50;

/** The nearest element with a box of its own around a text. */
export function boxAround(element: Element): Element {
  let box = element;
  for (
    let step = 0;
    step < DEEPEST && box.parentElement && /^(inline|contents|ruby.*)$/.test(getComputedStyle(box).display);
    step++
  ) {
    box = box.parentElement;
  }
  return box;
}

/** Size of a box, and whether its content flows over, in a form to be compared. */
export function sizeOf(box: Element): string {
  const { width, height } = box.getBoundingClientRect();
  const over = [box.scrollWidth > box.clientWidth, box.scrollHeight > box.clientHeight];
  return [Math.round(width * 4), Math.round(height * 4), ...over].join();
}

/** Whether all of an element lies between the sides of a box: what reaches over them may be cut off. */
export function isWithin(element: Element, box: Element): boolean {
  const { left, right } = element.getBoundingClientRect();
  const edge = box.getBoundingClientRect();
  return left > edge.left - 1 && right < edge.right + 1;
}

/** What lies around an amount, px: the width of its last line, and the height of the empty band above that. */
export interface Surroundings {
  width: number;
  room: number;
}

/** Measures around an amount. The band is the leading between two lines, or what its box leaves free above its first line. */
export function around(amount: Range, parent: Element, box: Element): Surroundings {
  const rects = amount.getClientRects();
  const last = rects[rects.length - 1];
  if (!last?.height) return { width: 0, room: 0 };
  const { fontSize, lineHeight } = getComputedStyle(parent);
  // Boxes are told as they are seen, styles as they are written.
  const zoom = parent.currentCSSZoom ?? 1;
  const height = last.height / zoom;
  const line = Number.parseFloat(lineHeight) || height;
  const above = (last.top - box.getBoundingClientRect().top) / zoom - box.clientTop;
  // Lines may be set closer than their letters are high: it is their middles that tell the first from the second.
  const isFirst = above + height / 2 - Number.parseFloat(getComputedStyle(box).paddingTop) < line;
  const free = Math.max(line - height, isFirst ? above : 0);
  const room = Math.min(free, MOST, Number.parseFloat(fontSize) * 0.7);
  // In pages of the oldest kind a box without a text has no height: a gloss would hang across the amount.
  const isOld = parent.ownerDocument.compatMode === 'BackCompat';
  return { width: last.width / zoom, room: room < LEAST || isOld ? 0 : room };
}
