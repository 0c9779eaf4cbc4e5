/**
 * A line for changes of one thing: each begins when the one before it has come to its end, well or not, and tells how it
 * fared itself. What two of them read and write then, neither undoes for the other.
 */
export function oneByOne(): (change: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (change) => {
    const done = last.then(() => change());
    last = done.catch(() => {});
    return done;
  };
}
