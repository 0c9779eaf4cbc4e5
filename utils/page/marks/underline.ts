/** Name under which the page's own scripts see our highlight: one for all amounts, so that it tells nothing of them. */
const NAME = 'hashfloor';
const CSS_TEXT = `::highlight(${NAME}){text-decoration:underline dotted 1.5px;text-underline-offset:.18em}`;

let sheet: CSSStyleSheet | undefined;
/** Trees that have it. */
const dressed = new Set<WeakRef<Document | ShadowRoot>>();
let amounts: Highlight | undefined;

/** Underlines a range; nothing in the page's tree changes. */
export function underline(range: Range): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
  }
  // Pages may set the list anew, so it is looked at each time.
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    dressed.add(new WeakRef(root));
  }
  amounts ??= new Highlight();
  amounts.add(range);
  // Likewise: pages that underline what was searched for begin by taking all lines away.
  if (!CSS.highlights.has(NAME)) CSS.highlights.set(NAME, amounts);
}

/** Takes the line below a range away. */
export function eraseLine(range: Range): void {
  amounts?.delete(range);
}

/** Takes the last traces of underlining off all trees of a page. */
export function eraseAllLines(): void {
  CSS.highlights.delete(NAME);
  amounts = undefined;
  for (const one of dressed) {
    const root = one.deref();
    if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((own) => own !== sheet);
  }
  dressed.clear();
}
