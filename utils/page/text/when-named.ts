import { hostsBelow } from './hosts';

/** How often a changing page is looked at again, ms. */
const PAUSE = 400;
const UNREAD = /^(script|style|noscript|template)$/i;

/**
 * Calls `found` once when a page names what is looked for: in its title, its address or its text, now or later. Looks at text that
 * comes while the page lives, in batches, and never twice at the same.
 */
export function whenNamed(
  page: Document,
  names: (text: string) => boolean,
  signal: AbortSignal,
  found: () => void,
): void {
  const news = new Set<Node>();
  let timer = 0;
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records) {
      if (type === 'characterData') news.add(target);
      for (const node of addedNodes) news.add(node);
    }
    if (!timer) timer = window.setTimeout(look, PAUSE);
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    news.clear();
  };
  const look = () => {
    timer = 0;
    if (page.hidden && news.size < 1000) {
      timer = window.setTimeout(look, PAUSE * 5);
      return;
    }
    const nodes = news.size > 1000 ? [page.documentElement] : [...news];
    news.clear();
    if (signal.aborted || !(names(addressOf(page)) || nodes.some((node) => isNamed(node, names)))) return;
    end();
    found();
  };
  signal.addEventListener('abort', end);
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  news.add(page.documentElement);
  look();
}

const addressOf = ({ title, location }: Document) =>
  `${title} ${decode(location.pathname + location.search)}`;

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Looks through the text below a node, shadow trees included. */
function isNamed(root: Node, names: (text: string) => boolean): boolean {
  if (!root.isConnected) return false;
  // All text at once is the quickest look; scripts are text too, so that what it finds is looked at again.
  if (names(root.textContent ?? '') && isRead(root, names)) return true;
  for (const { shadowRoot } of hostsBelow(root)) if (shadowRoot && isNamed(shadowRoot, names)) return true;
  return false;
}

/** Whether the name stands in text that is shown. */
function isRead(root: Node, names: (text: string) => boolean): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node: Node | null = isText(root) ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!UNREAD.test(node.parentNode?.nodeName ?? '')) text += (node as Text).data;
    // Long texts are looked at in parts; the end of one part is looked at again, so that no name is cut.
    if (text.length > 50_000) {
      if (names(text)) return true;
      text = text.slice(-20);
    }
  }
  return names(text);
}

const isText = (node: Node) => node.nodeType === Node.TEXT_NODE;
