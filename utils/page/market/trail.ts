/** The way from an element up through its ancestors, to find what took its place when the page writes that part anew. */
export type Trail = readonly { node: Element; index: number; name: string }[];

const LEVELS = 8;

/** The trail of an element that stands on a page. */
export function trailOf(element: Element): Trail {
  const steps: Trail[number][] = [];
  for (let node: Element | null = element; node && steps.length < LEVELS; node = node.parentElement) {
    const index = node.parentElement ? [...node.parentElement.children].indexOf(node) : 0;
    steps.push({ node, index, name: node.localName });
  }
  return steps;
}

/** The element that now stands where the trail began: the same way down from the nearest ancestor that is still there. Null where the way has changed. */
export function successorOf(steps: Trail): Element | null {
  const from = steps.findIndex(({ node }) => node.isConnected);
  let here = steps[from]?.node;
  for (const { index, name } of steps.slice(0, Math.max(0, from)).toReversed()) {
    here = here?.children[index];
    if (here?.localName !== name) return null;
  }
  return here ?? null;
}
