import type { MarkedPage } from '@/utils/page/mark-page';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Marked } from '@/utils/page/unit';
import type { Attended } from './attended';
import { attend } from './attention';
import { type Card, cardOf } from './card';
import { cardBody } from './card-body';
import { cardLines } from './card-lines';
import { copyLine } from './copy-line';

/** What explaining needs from outside. */
export interface Explaining {
  figures(): PageFigures;
  /** Brings the card's script into this frame. */
  bringCard(): Promise<unknown>;
  /** ms since 1970. */
  now(): number;
}

/** Opens the card when a reader attends to an amount, beginning with what is attended to now. */
export function explain(
  page: Document,
  marked: MarkedPage,
  { figures, now }: Explaining,
  signal: AbortSignal,
  first: Attended,
): void {
  let card: Card | null = null;
  let shown: Marked | null = null;

  const close = () => {
    card?.close();
    shown = null;
  };

  function show(found: Marked, box: DOMRect): void {
    shown = found;
    card ??= cardOf(page, signal);
    const acts = {
      copy: (line: string) => void copyLine(page, line),
      refuse() {
        marked.refuse(found);
        close();
      },
    };
    const lines = cardLines(found.reading, figures(), now());
    const content = cardBody(found.reading, lines, figures().words, acts, card.trusts);
    card.open(content, box, found.range.startContainer.parentElement ?? page.documentElement);
  }

  attend(
    page,
    {
      at(node, offset) {
        const found = marked.at(node, offset);
        const element = found && (found.element ?? found.range.startContainer.parentElement);
        return found && element ? { element, box: boxOf(found) } : null;
      },
      came(node, offset, box) {
        const found = marked.at(node, offset);
        if (found && (found !== shown || !card?.isOpen)) show(found, box);
      },
      left: close,
      enter: () => card?.enter(),
      isOpen: () => card?.isOpen ?? false,
      isEntered: () => card?.isEntered ?? false,
      covers: (x, y) => card?.covers(x, y) ?? false,
    },
    signal,
    first,
  );
}

/** The amount's last line and its mark, as one box. */
function boxOf({ range, element }: Marked): DOMRect {
  const rects = range.getClientRects();
  const text = rects[rects.length - 1] ?? range.getBoundingClientRect();
  const mark = element?.getBoundingClientRect();
  if (!mark?.width || Math.abs(mark.top - text.top) > text.height) return text;
  const left = Math.min(text.left, mark.left);
  return new DOMRect(left, text.top, Math.max(text.right, mark.right) - left, text.height);
}
