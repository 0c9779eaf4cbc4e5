import type { Card } from './card';
import type { PageFigures } from './page-figures';
import type { Reading } from './reading';

/** What the card's own script brings: it is loaded when a reader first attends to an amount, for most pages never need it. */
export interface CardMaker {
  card(page: Document, signal: AbortSignal): Card;
  /** The card's words for a reading, and its content. `now` is ms since 1970. */
  content(
    reading: Reading,
    figures: PageFigures,
    now: number,
    refuse: () => void,
    trusts: Card['trusts'],
  ): HTMLElement;
}

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorCard?: CardMaker };

/** What makes cards, once its script is here. */
export const cardMaker = (): CardMaker | undefined => shared.hashfloorCard;

/** To be called by the card's script. */
export function bringCard(maker: CardMaker): void {
  shared.hashfloorCard = maker;
}
