import type { Block } from './blocks';
import { isElement } from './elements';

/**
 * Watches blocks until they come within a screen of the reader; on pages that hold few, the rest follows once the reader is served,
 * for print, for searches in the page and for who scrolls fast. What is not shown at all never comes, until it is.
 */
export interface Near {
  expect(block: Block): void;
}

/** Siblings that are watched one by one; of those that follow, as in long tables, two stand for each handful. */
const SINGLE = 40;
const HANDFUL = 50;
/** Blocks far away that are read ahead of the reader: an article's, not those of a table that goes on for ever. */
const AHEAD = 600;
/** Pause in which blocks are gathered, ms: each time that some are added, the browser looks at all that are watched. */
const PAUSE = 50;

/** Blocks by the elements that stand for them, and where the first and the last of these were seen, px. */
interface Group {
  blocks: Map<Element, Set<Block>>;
  edges: number[];
}

/** Calls `arrived` once for each expected block that is near, many at a time. Stops when `signal` aborts. */
export function nearness(arrived: (blocks: Block[]) => void, signal: AbortSignal): Near {
  const groups = new WeakMap<Element, Group>();
  let pending = new Map<Element, Set<Block>>();
  /** What is shown, but far away. */
  const far = new Set<Element>();
  let timer = 0;
  let ahead = 0;
  const observer = new IntersectionObserver(look, {
    rootMargin: '100% 0px',
    scrollMargin: '100% 0px',
  } as object);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(ahead);
    observer.disconnect();
  });

  function look(entries: IntersectionObserverEntry[]): void {
    const near: Block[] = [];
    for (const { target, isIntersecting, boundingClientRect: box, rootBounds } of entries) {
      const group = groups.get(target);
      if (!group?.blocks.size) forget(target);
      else if (isIntersecting) {
        for (const blocks of group.blocks.values()) near.push(...blocks);
        group.blocks.clear();
        forget(target);
      } else if (!box.width && !box.height) standIn(target, group);
      else {
        group.edges.push(box.top, box.bottom);
        const height = Math.max(...group.edges) - Math.min(...group.edges);
        // So high that what is near could lie between the two that stand for it.
        if (height > (rootBounds?.height ?? 0) * 0.8) scatter(group);
        far.add(target);
      }
    }
    if (near.length) arrived(near);
    clearTimeout(ahead);
    ahead = window.setTimeout(goAhead, PAUSE * 10);
  }

  /** Lets all that is far come too, where that is not much. */
  function goAhead(): void {
    const blocks = [...far].flatMap((target) =>
      [...(groups.get(target)?.blocks.values() ?? [])].flatMap((some) => [...some]),
    );
    if (blocks.length > AHEAD) return;
    for (const target of far) forget(target);
    if (blocks.length) arrived(blocks);
  }

  function forget(target: Element): void {
    observer.unobserve(target);
    groups.delete(target);
    far.delete(target);
  }

  function watch(element: Element, group: Group): void {
    groups.set(element, group);
    observer.observe(element);
  }

  /** Lets each element of a group stand for itself. */
  function scatter(group: Group): void {
    if (group.blocks.size < 2) return;
    const all = [...group.blocks];
    group.blocks.clear();
    for (const [element, blocks] of all) {
      forget(element);
      watch(element, { blocks: new Map([[element, blocks]]), edges: [] });
    }
  }

  /** What has no box cannot stand for others; where its text is shown all the same, what holds it stands for it. */
  function standIn(target: Element, group: Group): void {
    const blocks = group.blocks.get(target);
    if (group.blocks.size > 1) scatter(group);
    else if (blocks && target.parentElement && getComputedStyle(target).display === 'contents') {
      forget(target);
      for (const block of blocks) gather(target.parentElement, block);
    }
  }

  function gather(element: Element, block: Block): void {
    const known = pending.get(element) ?? groups.get(element)?.blocks.get(element);
    if (known) known.add(block);
    else pending.set(element, new Set([block]));
    timer ||= window.setTimeout(watchPending, PAUSE);
  }

  function watchPending(): void {
    timer = 0;
    let parent: Node | null = null;
    let length = 0;
    let group: Group | null = null;
    const seal = () => {
      const last = group && [...group.blocks.keys()].at(-1);
      if (group && last && group.blocks.size > 1) watch(last, group);
      group = null;
    };
    for (const [element, blocks] of pending) {
      length = element.parentNode === parent ? length + 1 : 1;
      if (length === 1) seal();
      parent = element.parentNode;
      if (group && (group as Group).blocks.size >= HANDFUL) seal();
      if (group) (group as Group).blocks.set(element, blocks);
      else {
        const made: Group = { blocks: new Map([[element, blocks]]), edges: [] };
        watch(element, made);
        if (length > SINGLE) group = made;
      }
    }
    seal();
    pending = new Map();
  }

  return { expect: (block) => gather(isElement(block) ? block : block.host, block) };
}
