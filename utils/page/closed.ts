/** No page can name anything here. */
let nowhere: Document | undefined;

/**
 * Makes an element with a closed shadow root, for this page. Made in the page itself, an element whose name the page has given to a class
 * would be handed to that class, and its shadow root with it.
 */
export function makeClosed(page: Document, name: string): { host: HTMLElement; root: ShadowRoot } {
  nowhere ??= page.implementation.createHTMLDocument();
  const host = nowhere.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  page.adoptNode(host);
  return { host, root };
}
