import { isSame, type Seen } from '@/utils/markets/choose';
import { namesBitcoin } from '@/utils/prices/names-bitcoin';
import { isApart, type Known } from './apart';
import { type Accept, type Candidate, candidatesIn } from './candidates';
import { labelOf } from './label';
import { isOneOf, standsOut } from './shapes';

/** A candidate with all that speaks for and against it. */
export interface Sighting extends Candidate, Seen {}

/** What is remembered of an element from look to look. */
export interface Past {
  value: number;
  ticks: number;
  titleSame: number;
  titleOther: number;
}

/** What a look at a page needs to know. */
export interface View {
  accept: Accept;
  /** Selector of the site's adapter. */
  adapter: string | null;
  /** The price in the page's title now. */
  title: number | null;
  past: WeakMap<Element, Past>;
}

const LEVELS = 6;

/** Looks at every number of a page that could be its last price. Asks for styles and boxes of those that are left. */
export function lookAt(page: Document, view: View): Sighting[] {
  const known: Known = new Map();
  const adapted = view.adapter ? page.querySelector(view.adapter) : null;
  return candidatesIn(page, view.accept).flatMap((candidate) => {
    const { element, value } = candidate;
    const isAdapted = adapted !== null && (adapted.contains(element) || element.contains(adapted));
    if (!isAdapted && isApart(element, known)) return [];
    const face = faceOf(element);
    if (!face) return [];
    const { ticks, titleSame, titleOther } = remember(element, value, view);
    return {
      ...candidate,
      element: face.element,
      fontSize: face.fontSize,
      label: isAdapted ? 'last' : labelOf(face.element),
      adapted: isAdapted,
      ticks,
      titleSame,
      titleOther,
      toName: stepsToName(face.element),
      isHeading: element.closest('h1,h2,[role="heading"]') !== null,
      isLink: element.closest('a[href]') !== null,
      isOneOfMany: isOneOfMany(element, face.fontSize),
    };
  });
}

/** One of several numbers side by side, and no larger than they are. */
function isOneOfMany(element: Element, fontSize: number): boolean {
  const parent = element.parentElement ?? element;
  return [element, parent].some((one) => isOneOf(one, 4, 1) && !standsOut(one, fontSize));
}

/** What was seen of an element until now, this look included. */
function remember(element: Element, value: number, { past, title }: View): Past {
  const before = past.get(element);
  const now: Past = {
    value,
    ticks: (before?.ticks ?? 0) + (before && before.value !== value ? 1 : 0),
    titleSame: (before?.titleSame ?? 0) + (title !== null && isSame(title, value) ? 1 : 0),
    titleOther: (before?.titleOther ?? 0) + (title !== null && !isSame(title, value) ? 1 : 0),
  };
  past.set(element, now);
  return now;
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
  const isShown = element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
  if (!isShown || width < 8) return null;
  return { element, fontSize: Number.parseFloat(getComputedStyle(element).fontSize) };
}

/** Steps up to the smallest short part of the page that also names bitcoin. */
function stepsToName(element: Element): number {
  let up: Element | null = element;
  for (let level = 0; level < LEVELS && up; level++, up = up.parentElement) {
    if (up.textContent.length > 600) break;
    if (namesBitcoin(up.textContent)) return level;
  }
  return Number.POSITIVE_INFINITY;
}
