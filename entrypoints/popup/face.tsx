import { render } from 'preact';
import { Face } from '@/components/popup/Face';
import type { Face as Said } from '@/utils/words/face';

const nothing = () => {};
const NO_PRESSES = { onRefresh: nothing, onStudy: nothing, onOptions: nothing };

/** Puts the face into the page, as elements that belong to nobody yet: what draws the whole popup takes them over. */
export function showFace(face: Said): void {
  const aside = document.createElement('div');
  render(<Face face={face} bar={NO_PRESSES} year={null} />, aside);
  document.body.replaceChildren(...aside.childNodes);
}

/** Comes when what stands in the page now has been painted and nothing else waits, or soon where nobody sees the page. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestIdleCallback(() => done()));
    setTimeout(done, 50);
  });
}

/** Holds back presses of buttons that nobody listens to yet, and gives them to what was pressed when `ready` comes. */
export function holdPresses(ready: Promise<unknown>): void {
  const hold = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (button) void ready.then(() => button.click());
  };
  document.body.addEventListener('click', hold);
  void ready.finally(() => document.body.removeEventListener('click', hold));
}
