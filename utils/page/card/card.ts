import { CARD } from '@/utils/page/elements';
import { CARD_CSS } from './card-style';

/** The one card of a page, in the top layer and in a closed shadow root. */
export interface Card {
  /** Shows content beside a box of the page, closing what was open. */
  open(content: HTMLElement, beside: DOMRect, owner: Element): void;
  close(): void;
  /** Moves the keyboard's focus into the card. */
  enter(): void;
  readonly isOpen: boolean;
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
  const host = page.createElement(CARD);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  const place = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, place];
  host.popover = 'manual';
  let opened = 0;

  const card: Card = {
    get isOpen() {
      return host.isConnected;
    },
    open(content, beside, owner) {
      content.role = 'status';
      root.replaceChildren(content);
      // All but an open dialog is out of reach while the dialog is modal.
      const parent = owner.closest('dialog:modal') ?? page.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      opened = performance.now();
      const { width, height } = host.getBoundingClientRect();
      const { clientWidth, clientHeight } = page.documentElement;
      const x = Math.max(EDGE, Math.min(beside.left, clientWidth - width - EDGE));
      const below = beside.bottom + GAP;
      const above = beside.top - GAP - height;
      const y =
        below + height <= clientHeight - EDGE || above < EDGE
          ? Math.min(below, clientHeight - height - EDGE)
          : above;
      place.replaceSync(
        `:host{--x:${Math.round(x)}px!important;--y:${Math.round(Math.max(EDGE, y))}px!important}`,
      );
    },
    close() {
      host.remove();
      root.replaceChildren();
    },
    enter: () => root.querySelector('button')?.focus(),
    covers(x, y) {
      const box = host.getBoundingClientRect();
      return host.isConnected && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    },
    trusts(event) {
      if (!event.isTrusted || performance.now() - opened < LEAST_SEEN) return false;
      // The keyboard's clicks have no place; a pointer's must find the card on top.
      const { detail, clientX: x, clientY: y } = event;
      return detail === 0 || (page.elementFromPoint(x, y) === host && !liesOver(page, host, x, y));
    },
  };
  signal.addEventListener('abort', card.close);
  return card;
}

/** Whether the page has opened something else in the top layer at this point: clicks may go through it, but eyes do not. */
function liesOver(page: Document, host: Element, x: number, y: number): boolean {
  return [...page.querySelectorAll(':popover-open,:modal,:fullscreen')].some((other) => {
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return !other.contains(host) && x >= left && x <= right && y >= top && y <= bottom;
  });
}
