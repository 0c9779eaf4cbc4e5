import { isElement, textsIn } from '@/utils/page/elements';
import { faceFor } from '@/utils/page/marks/face';
import { showFace } from '@/utils/page/marks/mark-element';
import { placeBehind, placeOfElement, putOn, stands, takeOff } from '@/utils/page/marks/marks';
import type { PageFigures } from '@/utils/page/page-figures';
import { readingOf } from '@/utils/page/reading';
import type { Marked, Unit } from '@/utils/page/unit';
import type { Followed, Last } from './follow';
import { quoteOf } from './numbers';

/** Most ticks of a second that are shown: more than any screen can. */
const MOST = 70;

/** A price does not move by more than this part from one tick to the next. */
const LEAP = 0.1;

/** Shows the last price's new margin at once; true where that was all there was to do. */
export type Tick = (unit: Unit, now: number) => boolean;

/**
 * The short way for a price that ticks: its mark is put back behind the new text and shows the new margin before anything is painted,
 * and no style or box is asked for. The rest of the row is read when there is time.
 */
export function ticking(followed: Followed, figures: () => PageFigures): Tick {
  let since = 0;
  let ticks = 0;
  return ({ marked }, now) => {
    const mark = marked.find(({ reading }) => reading.pair);
    if (!mark?.element || !mark.reading.pair) return false;
    if (now - since > 1000) {
      since = now;
      ticks = 0;
    }
    const last = ++ticks > MOST ? null : (followed.last() ?? inPlace(mark));
    const text = last && lastText(last.element);
    const reading = last && readingOf({ ...last, kind: 'price', pair: mark.reading.pair }, figures());
    if (!last || !text || !reading) return false;
    const place = placeOfElement(mark.element);
    if (!place || place.head !== text || !stands(place)) {
      if (placeBehind(text)) return false;
      if (place) takeOff(place);
      putOn(mark.element, text);
    }
    mark.reading = reading;
    mark.range.setStartBefore(last.element.firstChild ?? last.element);
    mark.range.setEnd(text, text.length);
    showFace(mark.element, faceFor(reading, mark.dark, figures()));
    return true;
  };
}

/** A price of a list, read where its mark stands. */
function inPlace({ range, reading: { value, currency } }: Marked): Last | null {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : startContainer.parentElement;
  const read = element && quoteOf(element);
  const isMove = read && Math.abs(read.value / value - 1) < LEAP;
  return element && read && isMove ? { element, value: read.value, currency } : null;
}

/** The text that ends what an element shows. */
function lastText(element: Element): Text | null {
  return [...textsIn(element, Number.POSITIVE_INFINITY)].findLast(({ data }) => data.trim()) ?? null;
}
