import { isElement } from '@/utils/page/elements';
import type { Block } from '@/utils/page/text/blocks';

/**
 * Watches blocks until they come within a screen of the reader; on pages that hold few, the rest follows once the reader is served,
 * for print, for searches in the page and for who scrolls fast. What is not shown at all never comes, until it is.
 */
export interface Near {
  expect(block: Block): void;
}

/** How far from the reader's screen is near, for who watches what scrolls. */
export const NEARNESS = { rootMargin: '100% 0px', scrollMargin: '100% 0px' } as object;

/** Blocks far away that are read ahead of the reader: an article's, not those of a page that goes on for ever. */
const AHEAD = 600;
/** Pause after which they are, ms. */
const PAUSE = 500;

/** Calls `arrived` once for each expected block that is near, many at a time. Stops when `signal` aborts. */
export function nearness(arrived: (blocks: Block[]) => void, signal: AbortSignal): Near {
  const waiting = new WeakMap<Element, Set<Block>>();
  /** What is shown, but far away. */
  const far = new Set<Element>();
  let ahead = 0;
  const observer = new IntersectionObserver(look, NEARNESS);
  signal.addEventListener('abort', () => {
    clearTimeout(ahead);
    observer.disconnect();
  });

  function look(entries: IntersectionObserverEntry[]): void {
    const near: Block[] = [];
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (isIntersecting) near.push(...take(target));
      else if (box.width || box.height) far.add(target);
      // What has no box is not shown, but where its text is shown all the same: what holds it stands for it.
      else if (target.parentElement && isDrawn(target))
        for (const block of take(target)) watch(target.parentElement, block);
    }
    // What lies just behind comes along where it is little: the browser lays the page out once.
    if (near.length) arrived([...near, ...takeFar(near.length / 2)]);
    clearTimeout(ahead);
    ahead = window.setTimeout(goAhead, PAUSE);
  }

  /** All that is far, where it is no more than this; then it is far no longer. */
  function takeFar(most: number): Block[] {
    return far.size > most ? [] : [...far].flatMap((target) => [...take(target)]);
  }

  function goAhead(): void {
    for (const target of far) if (!target.isConnected) take(target);
    const blocks = takeFar(AHEAD);
    if (blocks.length) arrived(blocks);
  }

  /** The blocks that an element stood for; it is watched no more. */
  function take(target: Element): Iterable<Block> {
    const blocks = waiting.get(target) ?? [];
    observer.unobserve(target);
    waiting.delete(target);
    far.delete(target);
    return blocks;
  }

  function watch(element: Element, block: Block): void {
    const known = waiting.get(element);
    if (known) known.add(block);
    else {
      waiting.set(element, new Set([block]));
      observer.observe(element);
    }
  }

  return { expect: (block) => watch(isElement(block) ? block : block.host, block) };
}

/** Asked of boxes alone: for what is not shown at all, computing a style means computing those of everything around it. */
function isDrawn(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length > 0;
}
