import type { Page } from 'puppeteer-core';

/** A node as WebDriver BiDi writes it; the words of closed shadow roots are in it, which no page and no extension can read. */
export interface SeenNode {
  value?: {
    localName?: string;
    nodeValue?: string;
    children?: SeenNode[];
    shadowRoot?: SeenNode;
  };
}

/** An element with what a reader of the page comes across before it. */
export interface Seen {
  /** Up to 60 characters of the page's text, blanks collapsed. */
  before: string;
  element: SeenNode;
}

/** Runs in the page, in a world of its own. Goes into open shadow roots and into frames of the same origin. */
const FIND = `(name) => {
  const found = [];
  let text = '';
  const unseen = /^(head|script|style|noscript|template)$/i;
  const walk = (root) => {
    const accept = (node) => (unseen.test(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        text = (text + node.data.slice(-400)).slice(-400);
        continue;
      }
      if (node.localName === name) found.push([text.replace(/\\s+/g, ' ').slice(-60), node]);
      if (node.shadowRoot) walk(node.shadowRoot);
      if (node.localName === 'iframe' && node.contentDocument) walk(node.contentDocument.documentElement);
    }
  };
  walk(document.documentElement);
  return found;
}`;

const DEPTH = 16;
const WORLD = 'reader';

interface Serialized {
  value: { value: [{ value: string }, SeenNode] }[];
}

/** The parts of puppeteer's WebDriver BiDi side that it has no public door for. */
interface BidiInside {
  connection: { send(method: string, params: object): Promise<{ result: { result: Serialized } }> };
}

async function findByBidi(page: Page, name: string): Promise<Serialized> {
  const { connection } = page.browser() as unknown as BidiInside;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: FIND,
    arguments: [{ type: 'string', value: name }],
    awaitPromise: false,
    target: { context, sandbox: WORLD },
    serializationOptions: { maxDomDepth: DEPTH, includeShadowTree: 'all' },
  });
  return answer.result.result;
}

async function findByCdp(page: Page, name: string): Promise<Serialized> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: WORLD };
    const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: FIND,
      arguments: [{ value: name }],
      executionContextId,
      serializationOptions: {
        serialization: 'deep',
        additionalParameters: { maxNodeDepth: DEPTH, includeShadowTree: 'all' },
      },
    });
    if (!result.deepSerializedValue) throw new Error(exceptionDetails?.text ?? 'the page cannot be read');
    return result.deepSerializedValue as unknown as Serialized;
  } finally {
    await session.detach();
  }
}

/** Every element of this name, in document order, with the words before it and all that is inside it. */
export async function findAll(page: Page, name: string): Promise<Seen[]> {
  const isFirefox = 'connection' in page.browser();
  const { value } = await (isFirefox ? findByBidi(page, name) : findByCdp(page, name));
  return value.map(({ value: [before, element] }) => ({ before: before.value, element }));
}
