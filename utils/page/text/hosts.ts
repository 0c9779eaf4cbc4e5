/** Elements besides those of the page's own making that can have a shadow tree. */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';

/** Elements below a root that may have a shadow tree. Their names are sorted out by the browser: most pages have few. */
export function* hostsBelow(root: Node): Generator<Element> {
  if (root instanceof Element) yield root;
  if (root instanceof ShadowRoot) yield* root.querySelectorAll('*');
  else if (root instanceof Element || root.nodeType === Node.DOCUMENT_NODE) {
    const own = document.evaluate(
      './/*[contains(local-name(),"-")]',
      root,
      null,
      XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
    );
    for (let index = 0; index < own.snapshotLength; index++) yield own.snapshotItem(index) as Element;
    yield* (root as Element | Document).querySelectorAll(HOSTS);
  }
}
