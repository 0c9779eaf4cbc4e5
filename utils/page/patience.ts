import type { Unit } from './unit';

/** Limits on how long we go along with a page that fights back or never rests. */
export interface Patience {
  /** Whether a unit may be read at once, at this time (ms of performance.now()). */
  allows(unit: Unit, now: number): boolean;
  /** Notes work done at once, ms. */
  spent(ms: number, now: number): void;
  /** Notes that the page took marks off a text that it left as it was. Returns whether to leave that text alone. */
  undone(unit: Unit): boolean;
}

/** Readings of one unit in a second: more than any screen shows. */
const READS = 70;
/** Part of a second that work at once may take, ms. */
const SHARE = 150;
/** Times that marks are put back on a text, and on all texts of a page. */
const TRIES = 3;
const PAGE_TRIES = 60;

/** `despair` is called once, when the page has undone too much for us to stay. */
export function patience(despair: () => void): Patience {
  let since = 0;
  let used = 0;
  let tries = 0;
  return {
    allows(unit, now) {
      if (now - since > 1000) {
        since = now;
        used = 0;
      }
      if (now - unit.since > 1000) {
        unit.since = now;
        unit.reads = 0;
      }
      // Twice within a moment is no price that ticks but a script that answers our own writing.
      const answered = now - unit.at < 8;
      unit.at = now;
      return used < SHARE && ++unit.reads <= READS && !answered;
    },
    spent(ms) {
      used += ms;
    },
    undone(unit) {
      unit.undone++;
      if (++tries === PAGE_TRIES) despair();
      return unit.undone >= TRIES;
    },
  };
}
