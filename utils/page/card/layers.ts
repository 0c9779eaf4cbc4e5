import { hostsBelow } from '@/utils/page/text/hosts';

/** A tree of nodes: the page's own, or one that an element holds in its shadow. */
export type Tree = Document | ShadowRoot;

/** All trees of a page that can be looked into. */
export function treesOf(tree: Tree): Tree[] {
  const below = [...hostsBelow(tree)].flatMap(({ shadowRoot }) => (shadowRoot ? treesOf(shadowRoot) : []));
  return [tree, ...below];
}

/** What a page can lay over all else. */
const LAYERS = ':popover-open,:modal,:fullscreen';

/** All that trees have in the top layer, which tells nothing of its order. */
export const layersIn = (trees: readonly Tree[]): Set<Element> =>
  new Set(trees.flatMap((tree) => [...tree.querySelectorAll(LAYERS)]));

/** Calls `came` when something else than `own` comes into the top layer, until `signal` aborts: no such event leaves its tree. */
export function whenLayered(
  trees: readonly Tree[],
  own: Element,
  came: () => void,
  signal: AbortSignal,
): void {
  const heard = ({ target }: Event) => {
    if (target instanceof Element && target !== own && target.matches(LAYERS)) came();
  };
  for (const tree of trees)
    for (const name of ['toggle', 'fullscreenchange'])
      tree.addEventListener(name, heard, { capture: true, signal });
}

/**
 * Elements that a layer can be put into for the reader of `owner`, the likeliest first. While a dialog is modal all but what it shows
 * is out of reach, and it may show what stands elsewhere: in the tree of its host, or in one that cannot be looked into.
 */
export function* homesFor(owner: Element): Generator<Element> {
  const { documentElement } = owner.ownerDocument;
  const shown = [...around(owner, ({ assignedSlot }) => assignedSlot)];
  yield shown.find((one) => one.matches('dialog:modal')) ?? documentElement;
  yield* [...around(owner, () => null)].reverse();
}

/** An element and all that it stands in, out of its shadow tree as well; or by another way where `way` knows one. */
function* around(owner: Element, way: (element: Element) => Element | null): Generator<Element> {
  let up: Element | null = owner;
  while (up?.isConnected) {
    yield up;
    const parent: ParentNode | null = up.parentNode;
    up = way(up) ?? (parent instanceof ShadowRoot ? parent.host : up.parentElement);
  }
}
