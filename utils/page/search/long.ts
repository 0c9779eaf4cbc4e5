/** Children from which on an element is not read as a whole. */
const MANY = 200;
const HOLDER = /^(tbody|table|ul|ol|dl|div|main|section|article|body)$/;

/** Whether an element has so many children that they are better looked at by and by. */
export const isLong = (element: Element): boolean =>
  element.childElementCount > MANY && HOLDER.test(element.localName) && !hasOwnText(element);

/**
 * Whether a text stands in an element by itself, between its children: who reads these one by one would miss it. Between a table's rows
 * there is none: no parser leaves it there.
 */
const hasOwnText = (element: Element): boolean =>
  element.localName !== 'tbody' &&
  document.evaluate('boolean(text()[normalize-space()])', element, null, XPathResult.BOOLEAN_TYPE)
    .booleanValue;
