import type { Past, Sight } from '@/utils/markets/look';
import { namesBitcoin } from '@/utils/page/here';
import { isSeen } from '@/utils/page/text/veil';
import { isApart, type Known } from './apart';
import { labelOf } from './label';
import { type Accept, numbersIn } from './numbers';
import { isOneOf, standsOut } from './shapes';
import { type Trail, trailOf } from './trail';

/** A number that can be the last price: where it stands, and all that speaks for and against it. */
export interface Candidate {
  element: Element;
  currency: string;
  /** Taken while it stands, as the page may write it anew before the worker has judged. */
  trail: Trail;
  sight: Sight;
}

/** What a look at a page needs to know. */
export interface View {
  accept: Accept;
  /** Selector of the site's adapter. */
  adapter: string | null;
  /** What the worker remembers of elements. */
  past: WeakMap<Element, Past>;
}

const LEVELS = 6;

/** Looks at every number of a page that could be its last price. Asks for styles and boxes of those that are left. */
export function lookAt(page: Document, { accept, adapter, past }: View): Candidate[] {
  const known: Known = new Map();
  const adapted = adapter ? page.querySelector(adapter) : null;
  return numbersIn(page, accept).flatMap(({ element, value, currency }) => {
    const isAdapted = adapted !== null && (adapted.contains(element) || element.contains(adapted));
    if (!isAdapted && isApart(element, known)) return [];
    const face = faceOf(element);
    if (!face) return [];
    const sight: Sight = {
      value,
      fontSize: face.fontSize,
      words: labelOf(face.element),
      adapted: isAdapted,
      past: past.get(face.element),
      toName: stepsToName(face.element),
      isHeading: element.closest('h1,h2,[role="heading"]') !== null,
      isLink: element.closest('a[href]') !== null,
      isOneOfMany: isOneOfMany(element, face.fontSize),
    };
    return { element: face.element, currency, trail: trailOf(face.element), sight };
  });
}

/** One of several numbers side by side, and no larger than they are. */
function isOneOfMany(element: Element, fontSize: number): boolean {
  const parent = element.parentElement ?? element;
  return [element, parent].some((one) => isOneOf(one, 4, 1) && !standsOut(one, fontSize));
}

/** The element that shows a number to the eye and the size of its type; null where nobody can see it. */
function faceOf(element: Element): { element: Element; fontSize: number } | null {
  const { width, height } = element.getBoundingClientRect();
  const parent = element.parentElement;
  // Clipped to a point, a text is for screen readers: what stands beside it shows the same in another way.
  if (width <= 2 && height <= 2) {
    const isTwin = parent?.querySelector(':scope > [aria-hidden="true"]');
    return parent && isTwin && width > 0 ? faceOf(parent) : null;
  }
  if (width < 8 || !isSeen(element)) return null;
  return { element, fontSize: Number.parseFloat(getComputedStyle(element).fontSize) };
}

/** Steps up to the smallest short part of the page that also names bitcoin. */
function stepsToName(element: Element): number {
  let up: Element | null = element;
  for (let level = 0; level < LEVELS && up; level++, up = up.parentElement) {
    if (up.textContent.length > 600) break;
    if (namesBitcoin(up.textContent)) return level;
  }
  return LEVELS;
}
