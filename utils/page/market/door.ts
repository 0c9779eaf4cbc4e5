import type { strictTrial } from './beside';
import type { Hands } from './hands';
import type { openMarket } from './open-market';

/** What the market's own script brings: it is loaded on pages of exchanges and quotes alone, as articles never need it. */
export interface MarketMaker {
  open: typeof openMarket;
  strictTrial: typeof strictTrial;
}

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorMarket?: MarketMaker; hashfloorHands?: Hands };

/** What follows markets, once its script is here. */
export const marketMaker = (): MarketMaker | undefined => shared.hashfloorMarket;

/** To be called by the market's script. */
export function bringMarket(maker: MarketMaker): void {
  shared.hashfloorMarket = maker;
}

/** To be called by the marking script, before it has the market's come. */
export function lendHands(hands: Hands): void {
  shared.hashfloorHands = hands;
}

/** What the marking script has lent. */
export const borrowedHands = (): Hands => shared.hashfloorHands as Hands;
