import type { QuoteText } from '@/utils/markets/quote-text';
import { DIGIT, isElement, isText, LEFT_ALONE } from '@/utils/page/elements';
import { readPrice } from './price-text';
import { shownText } from './shown';

/** An element that shows nothing but one number that can be bitcoin's price. */
export interface NumberOn {
  element: Element;
  value: number;
  currency: string;
}

/** The currency in which a number can be the price, or null. */
export type Accept = (quote: QuoteText) => string | null;

/** Levels that a price's digits may lie below their common element. */
const LEVELS = 5;

/**
 * What an element says its price is: the text it shows; where it draws its digits in rolling columns, its label for screen readers or
 * the text that they read instead.
 */
export function quoteOf(element: Element): QuoteText | null {
  return shownQuote(element) ?? readPrice(element.getAttribute('aria-label')) ?? spokenQuote(element);
}

const shownQuote = (element: Element) => readPrice(shownText(element.shadowRoot ?? element));
const spokenQuote = (element: Element) =>
  element.querySelector('[aria-hidden="true"]') ? readPrice(shownText(element, undefined, true)) : null;

/** Whether an element draws its price: no text of its own ends with the last digit, so that a mark can only stand behind it all. */
export const isDrawn = (element: Element): boolean =>
  element.shadowRoot !== null || (shownQuote(element) === null && quoteOf(element) !== null);

/** All of them below a root, shadow trees included, each as the largest element that shows the number and no more. */
export function numbersIn(root: Node, accept: Accept): NumberOn[] {
  const found = new Map<Element, NumberOn>();
  const offer = (element: Element, quote: QuoteText | null): boolean => {
    const currency = quote && accept(quote);
    if (quote && currency) found.set(element, { element, value: quote.value, currency });
    return Boolean(currency);
  };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!isElement(node)) return NodeFilter.FILTER_ACCEPT;
    if (node.matches(LEFT_ALONE)) return NodeFilter.FILTER_REJECT;
    // An element whose label is a price draws its digits in its own way: they are not to be read one by one.
    const isWhole = (node.hasAttribute('aria-label') || node.shadowRoot) && offer(node, quoteOf(node));
    if (!isWhole && node.shadowRoot) {
      for (const inner of numbersIn(node.shadowRoot, accept)) found.set(inner.element, inner);
    }
    return isWhole ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (isText(text) && text.length < 60 && DIGIT.test(text.data)) climb(text, offer, found);
  }
  return [...found.values()];
}

/** Offers the largest element around a text that still shows one price and nothing else. */
function climb(
  text: Text,
  offer: (element: Element, quote: QuoteText | null) => boolean,
  found: Map<Element, NumberOn>,
): void {
  let last: Element | null = null;
  let element = text.parentElement;
  for (let level = 0; level < LEVELS && element; level++, element = element.parentElement) {
    if (found.has(element)) break;
    const shown = shownText(element);
    if (shown === null) break;
    if (!offer(element, readPrice(shown))) continue;
    if (last) found.delete(last);
    last = element;
  }
  // What was found below an element that now stands for it.
  if (last) for (const other of found.keys()) if (other !== last && last.contains(other)) found.delete(other);
}
