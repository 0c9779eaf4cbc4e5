/** Work in small steps: each `next()` is one. */
export type Steps = Iterator<unknown>;

/** Work that waits for the browser to be idle. */
export interface Idle {
  add(steps: Steps): void;
}

/** Most that is done before the page has its turn again, ms. */
const SLICE = 8;

/**
 * Runs what is added, first come first served, in slices while the browser is idle; within a second at the latest while the page is
 * in sight, and not before it is.
 */
export function idleWork(page: Document, signal: AbortSignal): Idle {
  const queue: Steps[] = [];
  let handle = 0;
  const run = (deadline: IdleDeadline) => {
    handle = 0;
    const end = performance.now() + Math.min(SLICE, Math.max(deadline.timeRemaining(), 2));
    try {
      while (queue.length && performance.now() < end) {
        if (queue[0]?.next().done) queue.shift();
      }
    } finally {
      wake();
    }
  };
  const wake = () => {
    if (!handle && queue.length && !page.hidden && !signal.aborted)
      handle = requestIdleCallback(run, { timeout: 1000 });
  };
  page.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => {
    cancelIdleCallback(handle);
    queue.length = 0;
  });
  return {
    add(steps) {
      queue.push(steps);
      wake();
    },
  };
}
