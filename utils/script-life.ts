import { browser } from 'wxt/browser';

/** Heard by scripts that run in the frame when one more starts. It bears nothing, and a page that forges it achieves nothing. */
const STARTED = 'hashfloor:started';

/**
 * How long a script lives in a page: until the extension is updated or removed. Stands in for WXT's own context, which weighs more than
 * all that the gate does, and which a page can end by an event of its own.
 */
export function ContentScriptContext() {
  const ended = new AbortController();
  const isInvalid = () => {
    if (!browser.runtime?.id) ended.abort();
    return ended.signal.aborted;
  };
  window.dispatchEvent(new Event(STARTED));
  window.addEventListener(STARTED, isInvalid, { signal: ended.signal });
  return {
    signal: ended.signal,
    get isValid() {
      return !isInvalid();
    },
  };
}
