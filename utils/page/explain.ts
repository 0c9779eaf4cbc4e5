import { attend } from './attention';
import type { Card } from './card';
import { cardMaker } from './card-door';
import type { MarkedPage } from './mark-page';
import type { PageFigures } from './page-figures';
import type { Marked } from './unit';

/** What explaining needs from outside. */
export interface Explaining {
  figures(): PageFigures;
  /** Brings the card's script into this frame. */
  bringCard(): Promise<unknown>;
  /** ms since 1970. */
  now(): number;
}

/** Opens the card when a reader attends to an amount. */
export function explain(page: Document, marked: MarkedPage, outside: Explaining, signal: AbortSignal): void {
  let card: Card | null = null;
  let shown: Marked | null = null;

  const close = () => {
    card?.close();
    shown = null;
  };

  async function show(found: Marked, box: DOMRect): Promise<void> {
    shown = found;
    if (!cardMaker()) await outside.bringCard().catch(() => {});
    const maker = cardMaker();
    // The reader may have gone on, and the extension may have, too.
    if (!maker || shown !== found || signal.aborted) return;
    card ??= maker.card(page, signal);
    const { trusts } = card;
    const refuse = () => {
      marked.refuse(found);
      close();
    };
    const content = maker.content(found.reading, outside.figures(), outside.now(), refuse, trusts);
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
        if (found && found !== shown) void show(found, box);
      },
      left: close,
      enter: () => card?.enter(),
      isOpen: () => card?.isOpen ?? false,
      covers: (x, y) => card?.covers(x, y) ?? false,
    },
    signal,
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
