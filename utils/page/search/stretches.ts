import { NEARNESS } from './near';

/** Long rows of siblings, watched by their ends until a part of them comes near the reader. */
export interface Stretches {
  /** Watches all children of an element, of which nothing was read yet. */
  expect(parent: Element): void;
}

/** Siblings that two of them stand for. */
const HANDFUL = 50;
/** Pause before a row is gone through again of which the page took an end away, ms. */
const PAUSE = 500;

/** Siblings from `first` to `last`, and where these were seen, px. */
interface Stretch {
  first: Element;
  last: Element;
  edges: number[];
}

/** Calls `near` with elements that come within a screen of the reader. Stops when `signal` aborts. */
export function stretchesOf(near: (elements: Element[]) => void, signal: AbortSignal): Stretches {
  const known = new WeakMap<Element, Stretch>();
  const torn = new Set<Element>();
  const observer = new IntersectionObserver(look, NEARNESS);
  signal.addEventListener('abort', () => observer.disconnect());

  function look(entries: IntersectionObserverEntry[]): void {
    const found = new Set<Element>();
    for (const { target, isIntersecting, boundingClientRect: box, rootBounds } of entries) {
      const stretch = known.get(target);
      if (!stretch) continue;
      if (isIntersecting) {
        forget(stretch);
        for (const element of through(stretch)) found.add(element);
      } else if (!target.isConnected) tear(stretch);
      else if (!box.height && !box.width) {
        // Hidden with all that stands beside it, or by itself: then it cannot stand for others.
        if (target.parentElement?.getClientRects().length) split(stretch);
      } else {
        stretch.edges.push(box.top, box.bottom);
        const height = Math.max(...stretch.edges) - Math.min(...stretch.edges);
        // So high that what is near could lie between its ends.
        if (height > (rootBounds?.height ?? 0) * 0.8) split(stretch);
      }
    }
    if (found.size) near([...found]);
  }

  function watch(first: Element, last: Element): void {
    const stretch: Stretch = { first, last, edges: [] };
    for (const end of [first, last]) {
      known.set(end, stretch);
      observer.observe(end);
    }
  }

  function forget({ first, last }: Stretch): void {
    for (const end of [first, last]) {
      known.delete(end);
      observer.unobserve(end);
    }
  }

  /** Lets each half stand for itself. */
  function split(stretch: Stretch): void {
    const { first, last } = stretch;
    if (first === last) return;
    const all = through(stretch);
    const half = all.length >> 1;
    const [end, next] = [all[half - 1], all[half]];
    forget(stretch);
    if (end) watch(first, end);
    if (next) watch(next, last);
  }

  function tear(stretch: Stretch): void {
    forget(stretch);
    const parent = stretch.first.parentElement ?? stretch.last.parentElement;
    if (!parent || torn.has(parent)) return;
    torn.add(parent);
    setTimeout(() => {
      torn.delete(parent);
      if (!signal.aborted && parent.isConnected) expect(parent);
    }, PAUSE);
  }

  function expect({ children }: Element): void {
    for (let at = 0; at < children.length; at += HANDFUL) {
      const first = children[at];
      const last = children[Math.min(at + HANDFUL, children.length) - 1];
      for (const end of [first, last]) {
        const before = end && known.get(end);
        if (before) forget(before);
      }
      if (first && last) watch(first, last);
    }
  }

  return { expect };
}

/** All elements of a stretch, and what the page has put between them. */
function through({ first, last }: Stretch): Element[] {
  const all: Element[] = [];
  for (let element: Element | null = first; element; element = element.nextElementSibling) {
    all.push(element);
    if (element === last || all.length > 4 * HANDFUL) break;
  }
  return all;
}
