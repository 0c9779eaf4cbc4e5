import { makeClosed } from '@/utils/page/closed';
import { CARD } from '@/utils/page/elements';
import { CARD_CSS } from './card-style';
import { lifted } from './lift';

/** The one card of a page, in the top layer and in a closed shadow root. */
export interface Card {
  /** Shows content beside a box of the page, closing what was open. */
  open(content: HTMLElement, beside: DOMRect, owner: Element): void;
  close(): void;
  /** Moves the keyboard's focus into the card. */
  enter(): void;
  readonly isOpen: boolean;
  /** Whether the keyboard's focus is in the card. */
  readonly isEntered: boolean;
  /** Whether a point of the viewport lies on the card. */
  covers(x: number, y: number): boolean;
  /** Whether a click is the reader's own, on a card that has been in sight long enough to be meant. */
  trusts(event: MouseEvent): boolean;
}

/** Time before a click on the card counts, ms: nobody reads faster, and a page cannot slide it under a double click. */
const LEAST_SEEN = 350;
const GAP = 6;
const EDGE = 8;

/** Makes the card of a page; it enters the page's tree only while it is open. */
export function cardOf(page: Document, signal: AbortSignal): Card {
  const { host, root } = makeClosed(page, CARD);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, place];
  host.popover = 'manual';
  const layer = lifted(page, host, () => card.close());

  const card: Card = {
    get isOpen() {
      return host.isConnected;
    },
    get isEntered() {
      return root.activeElement !== null;
    },
    open(content, beside, owner) {
      content.role = 'status';
      root.replaceChildren(content);
      place.replaceSync('');
      if (!layer.lift(owner)) return card.close();
      // A page that is magnified as a whole would magnify the card, and the way to its place.
      const unzoomed = `zoom:${1 / (host.currentCSSZoom ?? 1)}!important`;
      place.replaceSync(`:host{${unzoomed}}`);
      const { x, y } = placeFor(host.getBoundingClientRect(), beside, page.documentElement);
      place.replaceSync(`:host{${unzoomed};--x:${x}px!important;--y:${y}px!important}`);
    },
    close() {
      layer.drop();
      root.replaceChildren();
    },
    enter: () => root.querySelector('button')?.focus(),
    covers(x, y) {
      const box = host.getBoundingClientRect();
      return host.isConnected && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
    // The keyboard's clicks have no place; a pointer's must find the card on top.
    trusts: ({ isTrusted, detail, clientX, clientY }) =>
      isTrusted && layer.stood(LEAST_SEEN) && (detail === 0 || layer.isSeenAt(clientX, clientY)),
  };
  signal.addEventListener('abort', card.close);
  return card;
}

/** Below what it belongs to, or above where there is no room; in the viewport at any rate. */
function placeFor({ width, height }: DOMRect, beside: DOMRect, { clientWidth, clientHeight }: Element) {
  const below = beside.bottom + GAP;
  const above = beside.top - GAP - height;
  const fits = below + height <= clientHeight - EDGE || above < EDGE;
  const x = Math.min(beside.left, clientWidth - width - EDGE);
  const y = fits ? Math.min(below, clientHeight - height - EDGE) : above;
  return { x: Math.round(Math.max(EDGE, x)), y: Math.round(Math.max(EDGE, y)) };
}
