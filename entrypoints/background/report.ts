/** Where errors go that nobody can do anything about: once, to the worker's console. */
export function report(error: unknown): void {
  console.error('Hashfloor:', error);
}
