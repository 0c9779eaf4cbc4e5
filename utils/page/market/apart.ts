import { readPrice } from './price-text';
import { isBetweenRows, isOneOf } from './shapes';
import { shownText } from './shown';

/** Names of what holds other numbers than the pair's price: books, tapes, lists, axes, dialogs. */
const WORDS =
  /order-?_?book|orderlist|\bob__|depth[-_]?(list|chart|item|row)|\basks?\b|\bbids?\b|asks?[-_]?(list|container|row)|bids?[-_]?(list|container|row)|buy-?list|sell-?list|trades?[-_]?(list|history|tape)|(recent|market|last)[-_]?trades|ticker[-_]?(tape|list)|tickers[-_]|marquee|watch-?list|(pair|symbol|market|coin)s?[-_]?(list|table)|highcharts|\baxis|crosshair|tooltip|legend|history[-_]?(table|list)|historical/i;
const ROLES = /^(listbox|menu|tooltip|grid|log|marquee|option|menuitem|combobox)$/;
/** Ancestors looked at. */
const LEVELS = 9;

/** Answers of one look at a page; made anew for each, as pages change. */
export type Known = Map<Element, boolean>;

/**
 * Whether an element stands where other numbers stand: by the names that the page gives its parts, or, as most are hashed nowadays, by
 * structure: among at least six siblings of one shape that each have two numbers, or between two blocks of such.
 */
export function isApart(element: Element, known: Known = new Map()): boolean {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const screen = clientWidth * clientHeight;
  let up: Element | null = element;
  for (let level = 0; level < LEVELS && up?.parentElement; level++, up = up.parentElement) {
    let apart = known.get(up);
    if (apart === undefined) {
      apart = isNamed(up, screen) || (level < 6 && (isOneOf(up) || isAxis(up, level) || isBetweenRows(up)));
      known.set(up, apart);
    }
    if (apart) return true;
  }
  return false;
}

/** A name that covers most of the screen is that of the page, not of a part of it. */
function isNamed(element: Element, screen: number): boolean {
  const role = element.getAttribute('role');
  if (role && ROLES.test(role)) return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-test') ?? ''}`;
  if (!WORDS.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'))) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height < screen * 0.6;
}

/** Many bare numbers side by side: the labels of an axis, a ladder of prices. */
function isAxis({ parentElement, textContent }: Element, level: number): boolean {
  if (level > 1 || textContent.length > 24 || (parentElement?.childElementCount ?? 0) < 5) return false;
  const bare = [...(parentElement?.children ?? [])].filter((one) => readPrice(shownText(one)));
  return bare.length >= 5;
}
