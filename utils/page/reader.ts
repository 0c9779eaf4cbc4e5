import { annotate, clear } from './annotate';
import { faceFor } from './face';
import type { Idle } from './idle';
import { showFace } from './mark-element';
import type { PageFigures } from './page-figures';
import { isFresh, type Means, type Plan, planFor } from './plan';
import { readingOf } from './reading';
import type { Unit } from './unit';

/** Reads units when it is time, and keeps the list of those that have marks. */
export interface Reader {
  /** Reads at once. `spare`: elements to be used again. */
  now(units: readonly Unit[], spare: HTMLElement[]): void;
  /** Reads when the browser is idle. */
  later(unit: Unit): void;
  /** Shows what the figures say now in all marks; `anew` where they are to look otherwise too. */
  refresh(figures: PageFigures, anew: boolean): void;
  /** Forgets units whose row the page has taken away. */
  sweep(): void;
  clearAll(): void;
}

/** Most units that are read before anything is written. */
const MOST = 200;
/** From so many marks taken off by the page on, a text is left alone. */
const UNDONE = 3;

/** `done` is told of every element of the page that was passed over because it is hidden, after each reading. */
export function makeReader(means: Means, idle: Idle, done: (hidden: Element[]) => void): Reader {
  const waiting = new Set<Unit>();
  const live = new Set<Unit>();

  const isOurs = ({ row, undone }: Unit) => row.isConnected && undone < UNDONE;

  function carryOut(plans: Plan[], spare: HTMLElement[]): void {
    annotate(plans, means.figures, spare);
    for (const { unit } of plans) {
      if (unit.marked.length) live.add(unit);
      else live.delete(unit);
    }
    done(plans.flatMap(({ hidden }) => hidden));
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
      for (const unit of live) {
        if (anew) {
          clear(unit);
          this.later(unit);
        } else refreshUnit(unit, figures);
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

function refreshUnit(unit: Unit, figures: PageFigures): void {
  for (const marked of unit.marked) {
    const reading = readingOf(marked.reading, figures);
    if (!reading) continue;
    marked.reading = reading;
    if (marked.element) showFace(marked.element, faceFor(reading, marked.dark, figures));
  }
}
