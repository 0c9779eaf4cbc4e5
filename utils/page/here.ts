/** The extension's scripts in one frame share one global object, which the page cannot see. */
const shared = globalThis as {
  hashfloorMarks?: () => boolean;
  hashfloorNames?: (text: string) => boolean;
};

/** Whether the marking script runs in this frame. One that was orphaned by an update does not count. */
export const marksAreHere = (): boolean => shared.hashfloorMarks?.() ?? false;

/** Says that the marking script runs here for as long as `isAlive`. */
export function announceMarks(isAlive: () => boolean): void {
  shared.hashfloorMarks = isAlive;
}

/** Lends bitcoin's names, which the gate brings, to the scripts that come after it. */
export function lendNames(names: (text: string) => boolean): void {
  shared.hashfloorNames = names;
}

/** Whether a text names bitcoin, by the names that the gate has lent. */
export const namesBitcoin = (text: string): boolean => shared.hashfloorNames?.(text) ?? false;
