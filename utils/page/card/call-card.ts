import { MARK } from '@/utils/page/elements';
import type { MarkedPage } from '@/utils/page/mark-page';
import { part } from '@/utils/page/parts';
import { type Attended, keepTap, REST } from './attended';
import type { Explaining } from './explain';

/** Has the card's script come when a reader first attends to a row with amounts, and leaves all that follows to it. */
export function callCard(page: Document, marked: MarkedPage, outside: Explaining, signal: AbortSignal): void {
  const waiting = new AbortController();
  let timer = 0;
  let attended: Attended;

  const call = async () => {
    const { target, point } = attended;
    if (!(target instanceof Element)) return;
    if (!(marked.isMarked(target) || (!point && target.querySelector(MARK)))) return;
    await outside.bringCard().catch(() => {});
    const maker = part('card');
    // Another call may have been quicker.
    if (!maker || signal.aborted || waiting.signal.aborted) return;
    waiting.abort();
    maker.explain(page, marked, outside, signal, attended);
  };

  function hear(event: Event): void {
    const { type, pointerType, clientX, clientY } = event as PointerEvent;
    const isTouch = pointerType === 'touch';
    // Fingers tap, all other pointers rest.
    if (type !== 'focusin' && isTouch !== (type === 'click')) return;
    const [target] = event.composedPath();
    if (isTouch) keepTap(event);
    attended = { target, point: type === 'focusin' ? null : [clientX, clientY] };
    clearTimeout(timer);
    timer = window.setTimeout(call, type === 'pointermove' ? REST : 0);
  }

  signal.addEventListener('abort', () => waiting.abort());
  for (const name of ['pointermove', 'click', 'focusin'])
    window.addEventListener(name, hear, { signal: waiting.signal, capture: true });
}
