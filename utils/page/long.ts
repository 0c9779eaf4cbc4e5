/** Children from which on an element is not read as a whole. */
const MANY = 200;
const HOLDERS = 'tbody,table,ul,ol,dl,div,main,section,article,body';

/** Elements below a root with very many children, in their order; none of them within another. */
export function longBelow(root: Node): Element[] {
  if (!('querySelectorAll' in root)) return [];
  const found: Element[] = [];
  for (const holder of (root as ParentNode).querySelectorAll(HOLDERS)) {
    if (holder.childElementCount > MANY && !found.at(-1)?.contains(holder) && !hasOwnText(holder))
      found.push(holder);
  }
  return found;
}

/** Whether a text stands in an element by itself, between its children: who reads these one by one would miss it. */
const hasOwnText = (element: Element): boolean =>
  document.evaluate('boolean(text()[normalize-space()])', element, null, XPathResult.BOOLEAN_TYPE)
    .booleanValue;

/** The last node in an element, for a walk to go on behind it. */
export function lastWithin(element: Node): Node {
  let last = element;
  while (last.lastChild) last = last.lastChild;
  return last;
}
