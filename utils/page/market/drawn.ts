import { faceFor } from '@/utils/page/marks/face';
import { isDark } from '@/utils/page/marks/ground';
import { hangAt, makeMark, setManner, showFace } from '@/utils/page/marks/mark-element';
import { placeOfElement, putOn, stands, takeOff } from '@/utils/page/marks/marks';
import { trialAt } from '@/utils/page/marks/trial';
import type { PageFigures } from '@/utils/page/page-figures';
import { readingOf } from '@/utils/page/reading';
import type { Marked } from '@/utils/page/unit';
import { strictTrial } from './beside';
import type { Followed } from './follow';
import { isDrawn } from './numbers';

/** The mark of a price that is drawn, digit by digit: it stands behind the element that draws it. */
export interface DrawnMark {
  /** Brings the mark up to date with the page and the figures. */
  update(): void;
  /** The mark that an element or a part of the drawn price belongs to. */
  at(node: Node): Marked | null;
}

/** Marks the followed price where it is drawn rather than written, until `signal` aborts. */
export function drawnMark(followed: Followed, figures: () => PageFigures, signal: AbortSignal): DrawnMark {
  let mark: Marked | null = null;
  let owner: Element | null = null;

  function update(): void {
    const market = followed.market();
    const last = signal.aborted || !market ? null : followed.last();
    const isHere = last && isDrawn(last.element);
    const reading = isHere && readingOf({ ...last, kind: 'price', pair: market?.pair }, figures());
    if (!last || !reading || figures().style !== 'badge') {
      clear();
      return;
    }
    if (owner !== last.element) clear();
    owner = last.element;
    const element = mark?.element ?? makeMark(last.element.ownerDocument);
    const dark = mark?.dark ?? isDark(last.element);
    showFace(element, faceFor(reading, dark, figures()));
    const range = document.createRange();
    range.selectNode(last.element);
    const place = placeOfElement(element);
    const before = mark;
    mark = { reading, way: 'beside', element, range, room: 0, width: 0, hang: before?.hang ?? null, dark };
    if (place && stands(place)) return;
    if (place) takeOff(place);
    hang(mark, last.element);
  }

  function hang(marked: Marked, head: Element): void {
    const { element, range } = marked;
    if (!element) return;
    const trial = trialAt(range, head, false);
    const { free, way } = strictTrial(trial, range, head);
    const bearing = { silent: false, still: false, room: 0, width: 0 };
    putOn(element, head);
    setManner(element, free && way !== 'line' ? 'beside' : 'bare', bearing);
    if (free) setManner(element, 'beside', { ...bearing, hang: hangAt(element, free) });
  }

  function clear(): void {
    const place = mark?.element && placeOfElement(mark.element);
    if (place) takeOff(place);
    mark = null;
    owner = null;
  }

  signal.addEventListener('abort', clear);
  return {
    update,
    at: (node) => (mark && (node === mark.element || owner?.contains(node)) ? mark : null),
  };
}
