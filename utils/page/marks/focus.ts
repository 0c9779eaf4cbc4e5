import { holdFocusOff } from './mark-style';

/**
 * Keeps the focus from marks while a dialog of this tree opens, until `signal` aborts: browsers give it to the first in there that can
 * take it, and the page means its own field or button.
 */
export function standBack(tree: Document | ShadowRoot, signal: AbortSignal): void {
  const heard = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    if (newState === 'open' && (target as Element).localName === 'dialog') holdFocusOff();
  };
  tree.addEventListener('beforetoggle', heard, { capture: true, signal });
}
