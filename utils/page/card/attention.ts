import { MARK, STILL } from '@/utils/page/elements';
import { type Attended, keepTap, REST } from './attended';

/** What a reader attends to. */
export interface Attention {
  /** The amount at a node (and an offset in a text), or null. */
  at(node: Node, offset?: number): { element: Element; box: DOMRect } | null;
  /** Attention came to what `at` found there; by keyboard or not. */
  came(node: Node, offset: number | undefined, box: DOMRect): void;
  left(): void;
  /** The keyboard asks to go into the card. */
  enter(): void;
  isOpen(): boolean;
  /** Whether the keyboard's focus is in the card. */
  isEntered(): boolean;
  covers(x: number, y: number): boolean;
}

/**
 * Follows the pointer, the focus and taps, beginning with what is attended to now, and tells when they come to an amount and leave it.
 * The page's events are listened to, never stopped, but for a tap on a mark itself and the Escape that closes the card.
 */
export function attend(
  page: Document,
  { at, came, left, enter, isOpen, isEntered, covers }: Attention,
  signal: AbortSignal,
  first: Attended,
): void {
  let timer = 0;
  let byKeyboard = false;

  const look = (x: number, y: number) => {
    if (covers(x, y)) return;
    const found = amountAt(x, y);
    if (found) came(found.node, found.offset, found.box);
    else if (isOpen() && !byKeyboard) left();
  };
  const amountAt = (x: number, y: number) => {
    const element = deepest(page, x, y);
    if (element?.localName === MARK) {
      const found = at(element);
      return found && { node: element as Node, offset: undefined, box: found.box };
    }
    // A hair to the left as well: behind an amount's last character the next text begins.
    const tree = element?.getRootNode();
    const shadowRoots = tree instanceof ShadowRoot ? [tree] : [];
    return amountBelow(x, y, { shadowRoots }) ?? amountBelow(x - 3, y, { shadowRoots });
  };
  const amountBelow = (x: number, y: number, within: CaretPositionFromPointOptions) => {
    const caret = page.caretPositionFromPoint?.(x, y, within);
    const found = caret && at(caret.offsetNode, caret.offset);
    if (!found) return null;
    const { left: from, right, top, bottom } = found.box;
    const isOver = x >= from - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
    return isOver ? { node: caret.offsetNode, offset: caret.offset, box: found.box } : null;
  };
  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
  ) =>
    window.addEventListener(name, heard, {
      signal,
      passive: name !== 'click' && name !== 'keydown',
      capture: true,
    });

  listen('pointermove', ({ clientX, clientY, pointerType }) => {
    if (pointerType === 'touch') return;
    clearTimeout(timer);
    byKeyboard = false;
    timer = window.setTimeout(look, REST, clientX, clientY);
  });
  listen('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch') return;
    keepTap(event);
    look(event.clientX, event.clientY);
  });
  const focus = (target: EventTarget | undefined) => {
    if (!(target instanceof Element)) return;
    const mark =
      target.localName === MARK
        ? target
        : target.matches(':focus-visible') && target.matches(STILL)
          ? target.querySelector(MARK)
          : null;
    const found = mark && at(mark);
    byKeyboard = found !== null;
    if (mark && found) came(mark, undefined, found.box);
  };
  listen('focusin', (event) => focus(event.composedPath()[0]));
  listen('focusout', () => {
    if (byKeyboard && isOpen()) timer = window.setTimeout(() => isEntered() || left(), REST);
  });
  listen('keydown', (event) => {
    const target = event.composedPath()[0];
    if (event.key === 'Escape' && isOpen()) {
      left();
      event.stopPropagation();
    } else if (event.key === 'Enter' && isOpen() && target instanceof Element && target.localName === MARK) {
      enter();
      event.preventDefault();
    }
  });
  listen('scroll', () => {
    clearTimeout(timer);
    if (isOpen() && !byKeyboard) left();
  });
  if (first.point) look(...first.point);
  else focus(first.target);
}

/** The element under a point, through open shadow roots. */
function deepest(page: Document, x: number, y: number): Element | null {
  let found = page.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
