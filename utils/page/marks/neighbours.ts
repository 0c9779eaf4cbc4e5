import { MARK } from '@/utils/page/elements';

/** Elements on each side whose place among their siblings is looked at. */
const CLOSE = 5;

/**
 * Elements whose looks a new element behind this text may change: its siblings, as pages style them by their place, what these hold, and
 * their parent, as pages style it by what it has.
 */
export function neighboursOf(text: Text | Element): Element[] {
  const parent = text.parentElement;
  if (!parent) return [];
  const all = [...parent.children].filter(({ localName }) => localName !== MARK);
  const next = all.findIndex((one) => text.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const at = next < 0 ? all.length : next;
  const close = [all[0], ...all.slice(Math.max(0, at - CLOSE), at + CLOSE), all.at(-1)];
  const found = [parent, ...close, ...close.map((one) => one?.firstElementChild)];
  return [...new Set(found)].filter((one) => one !== undefined && one !== null);
}

const LOOKS = [
  'display',
  'position',
  'float',
  'visibility',
  'opacity',
  'color',
  'backgroundColor',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'textDecoration',
  'textTransform',
  'letterSpacing',
  'margin',
  'padding',
  'border',
  'outline',
] as const;

/** How an element looks, in a form to be compared. */
export function looksOf(element: Element): string {
  const style = getComputedStyle(element);
  const drawn = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
  return [...LOOKS.map((name) => style[name]), ...drawn].join();
}
