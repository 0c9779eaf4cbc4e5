import { isElement, LEFT_ALONE, textsIn } from '@/utils/page/elements';
import { boxAround } from '@/utils/page/marks/boxes';
import type { Head } from '@/utils/page/marks/marks';
import type { Trial } from '@/utils/page/marks/trial';

/** A free place near an amount, in the viewport, px. */
export interface Free {
  left: number;
  top: number;
  height: number;
}

/** Heights that a mark may have there, px, the best first. */
const HEIGHTS = [16, 14, 12];
/** Widths as parts of the height: seven figures and the padding. */
const WIDTH = 3.9;
const GAP = 4;
/** Levels above the amount whose content may be in the way, and the most that is looked at there. */
const LEVELS = 5;
const MOST = 400;

/**
 * A stricter trial for a price that ticks: nothing at all may move, not even what follows in its own line, as the mark's width changes
 * with each tick. Where it would, the mark hangs in a free place close by, out of the flow.
 */
export function strictTrial(trial: Trial, range: Range, head: Head): Trial {
  const parent = head.parentElement;
  if (!parent || trial.way === 'line') return trial;
  const block = boxAround(parent);
  const before = placesIn(block, range);
  const free = freePlace(range, block);
  return {
    ...trial,
    free,
    verdict() {
      const way = trial.verdict();
      if (way === 'line' || (way === 'inline' && placesIn(block, range) === before)) return way;
      return free ? 'beside' : way === 'inline' ? 'quiet' : way;
    },
  };
}

/** Where an amount and all that its block holds stand, in a form to be compared. */
function placesIn(block: Element, range: Range): string {
  return [...range.getClientRects(), ...boxesOfTexts(block)]
    .map(({ left, top }) => `${Math.round(left * 4)},${Math.round(top * 4)}`)
    .join();
}

/** Boxes of the texts below an element. */
function boxesOfTexts(root: Element): DOMRect[] {
  const range = document.createRange();
  return [...textsIn(root, MOST)].flatMap((text) => {
    if (!text.data.trim()) return [];
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  });
}

/** The best free place for a mark: behind the amount, above it, below it, or before it. Null where there is none. */
function freePlace(range: Range, block: Element): Free | null {
  const amount = [...range.getClientRects()].at(-1);
  if (!amount?.width) return null;
  const taken = takenAround(block);
  for (const height of HEIGHTS) {
    const width = height * WIDTH;
    const middle = amount.top + (amount.height - height) / 2;
    const ends = [amount.right - width, amount.left, amount.right + GAP, amount.right - width / 2];
    const places: [number, number][] = [
      [amount.right + GAP, middle],
      ...ends.map((left): [number, number] => [left, amount.top - height + 1]),
      ...ends.map((left): [number, number] => [left, amount.bottom - 1]),
      [amount.right + GAP, amount.bottom - height],
      [amount.right + GAP, amount.bottom + 1],
      [amount.left - width - GAP, middle],
    ];
    for (const [left, top] of places) {
      const box = new DOMRect(left, top, width, height);
      if (isInside(box, block) && !taken.some((other) => meets(box, other))) return { left, top, height };
    }
  }
  return null;
}

/** Boxes of all that is drawn near a block: texts, pictures, fields and buttons. */
function takenAround(block: Element): DOMRect[] {
  let around: Element = block;
  for (let level = 0; level < LEVELS && around.parentElement; level++) {
    if (around.parentElement.getElementsByTagName('*').length > MOST) break;
    around = around.parentElement;
  }
  const boxes = boxesOfTexts(around);
  for (const drawn of around.querySelectorAll('img,svg,canvas,video,button,input,select,a,[role="button"]'))
    if (!drawn.contains(block)) boxes.push(drawn.getBoundingClientRect());
  return boxes.filter(({ width }) => width > 0);
}

/** Letters do not fill their line: a few pixels above and below them are empty. */
const meets = (a: DOMRect, b: DOMRect) =>
  a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom - 3 && b.top + 3 < a.bottom;

/** In sight, not cut off by a box that hides what flows over, and over nothing that is no ground of the block. */
function isInside(box: DOMRect, block: Element): boolean {
  const { clientWidth } = document.documentElement;
  if (box.left < 0 || box.right > clientWidth || box.top + window.scrollY < 0) return false;
  for (let up: Element | null = block; up && up !== document.body; up = up.parentElement) {
    if (getComputedStyle(up).overflow === 'visible') continue;
    const { left, right, top, bottom } = up.getBoundingClientRect();
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
  }
  const corners: [number, number][] = [
    [box.left + 1, box.top + 1],
    [box.right - 1, box.bottom - 1],
    [box.left + box.width / 2, box.top + box.height / 2],
  ];
  return corners.every(([x, y]) => {
    const below = document.elementFromPoint(x, y);
    return !below || (isElement(below) && !below.matches(LEFT_ALONE) && isGround(below, block));
  });
}

/** An element that lies around a block, or beside it without being a picture: what may be painted over where it is empty. */
const isGround = (below: Element, block: Element) =>
  below.contains(block) ||
  Boolean(block.parentElement?.parentElement?.contains(below)) ||
  below.childElementCount > 0;
