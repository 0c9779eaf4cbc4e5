import type { Hands } from './hands';

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorHands?: Hands };

/** To be called by the script that marks, with what the parts that it has not may need. */
export function lendHands(hands: Partial<Hands>): void {
  shared.hashfloorHands = hands as Hands;
}

/** What the marking script has lent. */
export const borrowedHands = (): Hands => shared.hashfloorHands as Hands;
