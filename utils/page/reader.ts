import type { Idle } from './idle';
import { annotate, clear } from './marks/annotate';
import { faceFor } from './marks/face';
import { isDark } from './marks/ground';
import { showFace } from './marks/mark-element';
import { isFresh, type Means, type Plan, planFor } from './marks/plan';
import type { PageFigures } from './page-figures';
import { readingOf } from './reading';
import type { Marked, Unit } from './unit';

/** Reads units when it is time, and keeps the list of those that have marks. */
export interface Reader {
  /** Reads at once. `spare`: elements to be used again. */
  now(units: readonly Unit[], spare: HTMLElement[]): void;
  /** Reads when the browser is idle. */
  later(unit: Unit): void;
  /** Shows what the figures say now in all marks, on the ground that they stand on now; `anew` where they are to look otherwise too. */
  refresh(figures: PageFigures, anew: boolean): void;
  /** Forgets units whose row the page has taken away. */
  sweep(): void;
  clearAll(): void;
}

/** Most units that are read before anything is written. */
const MOST = 200;
/** From so many marks taken off by the page on, a text is left alone. */
const UNDONE = 3;

/** `done` is told of every element of the page that was passed over because it is hidden or veiled, after each reading. */
export function makeReader(
  means: Means,
  idle: Idle,
  done: (hidden: Element[], veiled: Element[]) => void,
): Reader {
  const waiting = new Set<Unit>();
  const live = new Set<Unit>();

  const isOurs = ({ row, undone }: Unit) => row.isConnected && undone < UNDONE;

  function carryOut(plans: Plan[], spare: HTMLElement[]): void {
    annotate(plans, means.figures, spare);
    for (const { unit } of plans) {
      if (unit.marked.length) live.add(unit);
      else live.delete(unit);
    }
    done(
      plans.flatMap(({ hidden }) => hidden),
      plans.flatMap(({ veiled }) => veiled),
    );
    // A unit remembers which plan was its last, not what that measured.
    for (const plan of plans) plan.steps = null;
  }

  /** Reads one unit in each step, and writes for all of them together: the browser lays the page out once. */
  function* readWaiting(): Generator<void> {
    try {
      const plans: Plan[] = [];
      while (waiting.size || plans.length) {
        const [unit] = waiting;
        if (unit && plans.length < MOST) {
          waiting.delete(unit);
          if (isOurs(unit)) plans.push(planFor(unit, means));
        } else {
          const good = plans.filter(isFresh);
          for (const { unit: changed } of plans.filter((plan) => !isFresh(plan) && plan.unit.plan === plan)) {
            changed.text = '';
            waiting.add(changed);
          }
          carryOut(good, []);
          plans.length = 0;
        }
        yield;
      }
    } finally {
      reading = false;
    }
  }
  let reading = false;

  return {
    now: (units, spare) =>
      carryOut(
        units.filter(isOurs).map((unit) => planFor(unit, means)),
        spare,
      ),
    later(unit) {
      waiting.add(unit);
      if (!reading) idle.add(readWaiting());
      reading = true;
    },
    refresh(figures, anew) {
      if (!anew) refreshAll([...live], figures);
      else
        for (const unit of live) {
          clear(unit);
          this.later(unit);
        }
    },
    sweep() {
      for (const unit of live) {
        if (unit.row.isConnected) continue;
        clear(unit);
        live.delete(unit);
      }
    },
    clearAll() {
      for (const unit of live) clear(unit);
      live.clear();
    },
  };
}

/** All grounds are looked at before anything is written, so that the browser works out styles once. */
function refreshAll(units: Unit[], figures: PageFigures): void {
  const all = units.flatMap(({ marked }) => marked);
  const grounds = all.map(({ range: { endContainer } }) => endContainer.parentElement);
  const dark = grounds.map((ground) => ground && isDark(ground));
  for (const [index, marked] of all.entries()) refreshMark(marked, dark[index] ?? marked.dark, figures);
}

function refreshMark(marked: Marked, dark: boolean, figures: PageFigures): void {
  const reading = readingOf(marked.reading, figures);
  if (!reading) return;
  marked.reading = reading;
  marked.dark = dark;
  if (marked.element) showFace(marked.element, faceFor(reading, dark, figures));
}
