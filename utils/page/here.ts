/** The extension's scripts in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorMarks?: () => boolean };

/** Whether the marking script runs in this frame. One that was orphaned by an update does not count. */
export const marksAreHere = (): boolean => shared.hashfloorMarks?.() ?? false;

/** Says that the marking script runs here for as long as `isAlive`. */
export function announceMarks(isAlive: () => boolean): void {
  shared.hashfloorMarks = isAlive;
}
