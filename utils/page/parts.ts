import type { explain } from './card/explain';
import type { market } from './market/open-market';
import type { search } from './search/search';

/** What not every page needs: it loads a script with the parts that its kind does, and the others when it first needs them. */
export interface Parts {
  /** Looks for amounts in texts. Pages of one market that say no more of bitcoin than its price never need it. */
  search: typeof search;
  /** Follows the price of a market: for pages of exchanges and quotes. */
  market: typeof market;
  /** Opens cards: comes when a reader first attends to an amount. */
  card: { explain: typeof explain };
}

/** The name of one. */
export type Part = keyof Parts;

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorParts?: Partial<Parts> };

/** A part, once it is here. */
export const part = <Name extends Part>(name: Name): Parts[Name] | undefined => shared.hashfloorParts?.[name];

/** To be called by the script that marks, with the parts that it has: what an orphan has left in the frame is of no use to it. */
export function startWith(parts: Partial<Parts>): void {
  shared.hashfloorParts = parts;
}

/** To be called by a script that comes later. */
export function bringParts(parts: Partial<Parts>): void {
  shared.hashfloorParts = { ...shared.hashfloorParts, ...parts };
}
