import type { explain } from './explain';

/** What the card's own script brings: it is loaded when a reader first attends to an amount, for most pages never need it. */
export interface CardMaker {
  explain: typeof explain;
}

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorCard?: CardMaker };

/** What opens cards, once its script is here. */
export const cardMaker = (): CardMaker | undefined => shared.hashfloorCard;

/** To be called by the card's script. */
export function bringCard(maker: CardMaker): void {
  shared.hashfloorCard = maker;
}
