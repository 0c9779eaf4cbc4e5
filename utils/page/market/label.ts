import { isElement, isText } from '@/utils/page/elements';
import { shownText } from './shown';

const LETTER = /\p{L}/u;
/** A label is short, and bears no figures of its own. */
const LONGEST = 40;
const FIGURES = /%|\d{3}/;
const LEVELS = 4;

/** The words that label a number: what names it for screen readers, the header of its column, or what stands nearest to it. */
export function labelOf(element: Element): string | undefined {
  const named = namedBy(element);
  if (named) return named;
  let up: Element | null = element;
  for (let level = 0; level < LEVELS && up; level++, up = up.parentElement) {
    const words = beside(up);
    // The pair's own name stands beside the last price and labels nothing; a stranger's words end the search.
    if (words !== undefined) return words;
  }
  return undefined;
}

function namedBy(element: Element): string | undefined {
  const holder = element.closest('[aria-labelledby],[title],td,dd');
  const ids = holder?.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  if (LETTER.test(named)) return named;
  if (holder?.localName !== 'td' || !holder.parentElement) return undefined;
  const column = [...holder.parentElement.children].indexOf(holder);
  const header = holder.closest('table')?.querySelector('tr')?.children[column];
  return header?.localName === 'th' ? header.textContent : undefined;
}

/** The words directly before an element among its siblings, else those directly behind it. Undefined where there are none. */
function beside(element: Element): string | undefined {
  return wordsFrom(element, 'previousSibling') ?? wordsFrom(element, 'nextSibling');
}

function wordsFrom(element: Element, way: 'previousSibling' | 'nextSibling'): string | undefined {
  for (let node = element[way], seen = 0; node && seen < 3; node = node[way], seen++) {
    if (!isText(node) && !isElement(node)) continue;
    if (isElement(node) && node.matches('button,select,input,svg,img,script,style')) continue;
    const words = shownText(node, LONGEST);
    if (words === null) return undefined;
    if (FIGURES.test(words)) return undefined;
    if (LETTER.test(words)) return words;
  }
  return undefined;
}
