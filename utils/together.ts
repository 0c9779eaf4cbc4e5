/**
 * Makes of a piece of work one that never runs twice at once: all who ask for it while it runs are served together, by
 * one more run behind it. Answers when nothing is left to do; rejects where a run fails.
 */
export function together(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    again = true;
    running ??= run();
    return running;
  };
}
