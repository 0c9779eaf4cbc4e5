import { MARK } from '@/utils/page/elements';

/** What a reader attends to: an element, and the pointer's place in the viewport, px; null by keyboard. */
export interface Attended {
  target: EventTarget | undefined;
  point: [number, number] | null;
}

/** How long a pointer rests before it counts as attention, ms. */
export const REST = 140;

/** A tap on the mark itself asks for the card, not for the link that the mark may stand in. */
export function keepTap(event: Event): void {
  if ((event.composedPath()[0] as Element | undefined)?.localName !== MARK) return;
  event.preventDefault();
  event.stopPropagation();
}
