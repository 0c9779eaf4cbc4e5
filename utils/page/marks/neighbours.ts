import { MARK } from '@/utils/page/elements';

/** Elements whose place among their siblings a new element behind this text changes first: pages may style them by it. */
export function neighboursOf(text: Text | Element): Element[] {
  const all = [...(text.parentElement?.children ?? [])].filter(({ localName }) => localName !== MARK);
  const next = all.findIndex((one) => text.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const close = next < 0 ? [all.at(-1)] : [all[next - 1], all[next], all.at(-1)];
  return [...new Set([all[0], ...close])].filter((one) => one !== undefined);
}

const LOOKS = [
  'display',
  'position',
  'float',
  'visibility',
  'color',
  'backgroundColor',
  'fontSize',
  'fontWeight',
  'margin',
  'padding',
  'borderWidth',
] as const;

/** How an element looks, in a form to be compared. */
export function looksOf(element: Element): string {
  const style = getComputedStyle(element);
  const drawn = ['::before', '::after'].map((part) => getComputedStyle(element, part).content);
  return [...LOOKS.map((name) => style[name]), ...drawn].join();
}
