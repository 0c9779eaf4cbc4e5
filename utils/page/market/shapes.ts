import { DIGIT, textsIn } from '@/utils/page/elements';
import { shownText } from './shown';

/** Rows of the same shape that make a book, a tape or a list. */
const MANY = 6;
/** Longest text of a row. */
const ROW = 200;

/** Whether type of this size, px, is larger than that of every number in the siblings of `row`. */
export function standsOut(row: Element, fontSize: number): boolean {
  const siblings = [...(row.parentElement?.children ?? [])].filter((one) => one !== row);
  return siblings.every((one) => sizeOfNumber(one) < fontSize);
}

/** px; 0 where there is no number. */
function sizeOfNumber(element: Element): number {
  for (const { data, parentElement } of textsIn(element, 20)) {
    if (DIGIT.test(data) && parentElement) return Number.parseFloat(getComputedStyle(parentElement).fontSize);
  }
  return 0;
}

/** Texts with digits below an element, counted no further than `most`. */
function numbersIn(element: Element, most: number): number {
  let count = 0;
  for (const { data } of textsIn(element, 60)) if (DIGIT.test(data) && ++count === most) break;
  return count;
}

const isRowLike = (one: Element, other: Element) =>
  one.localName === other.localName && one.childElementCount === other.childElementCount;

/** Whether `row` is one of at least `many` siblings of its shape, each with at least `numbers` numbers. */
export function isOneOf(row: Element, many = MANY, numbers = 2): boolean {
  const siblings = row.parentElement?.children;
  if (!siblings || siblings.length < many) return false;
  let alike = 0;
  for (const sibling of siblings) {
    if (!isRowLike(sibling, row) || numbersIn(sibling, numbers) < numbers) continue;
    if (shownText(sibling, ROW) !== null && ++alike >= many) return true;
  }
  return false;
}

/** Whether an element holds rows of figures, at most two levels down: one half of a book. */
function holdsRows(element: Element | null, level = 0): boolean {
  if (!element) return false;
  const first = element.firstElementChild;
  if (first && isOneOf(first, 4)) return true;
  return level < 2 && [...element.children].slice(0, 4).some((child) => holdsRows(child, level + 1));
}

/** Whether an element stands between the two halves of a book, or between its rows. */
export const isBetweenRows = ({
  previousElementSibling: above,
  nextElementSibling: below,
}: Element): boolean =>
  (holdsRows(above) && holdsRows(below)) ||
  (above !== null && below !== null && isOneOf(above, 4) && isOneOf(below, 4));
