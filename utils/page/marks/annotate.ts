import type { PageFigures } from '@/utils/page/page-figures';
import type { Marked, Unit } from '@/utils/page/unit';
import { faceFor } from './face';
import { hangAt, makeMark, setManner, showFace } from './mark-element';
import { placeBehind, placeOfElement, putOn, shorten, stands, takeOff } from './marks';
import type { Plan, Step } from './plan';
import type { Way } from './trial';
import { eraseLine, underline } from './underline';

/**
 * Carries plans out, all of them in one go: first every change, then the second look at boxes, so that the browser lays the page out
 * once. `spare` elements are used again before new ones are made, so that a price which the page rewrites keeps its mark.
 */
export function annotate(plans: readonly Plan[], figures: PageFigures, spare: HTMLElement[]): void {
  for (const { unit, steps } of plans) if (steps) carryOut(unit, steps, figures, spare);
  // Everything is in place: what disturbs the page is found out now, at one layout for all.
  const trials = plans.flatMap(({ unit, steps }) =>
    (steps ?? []).flatMap((step, index) => {
      const marked = unit.marked[index];
      return step.trial && marked?.element ? { marked, way: step.trial.verdict(), step } : [];
    }),
  );
  for (const { marked, way, step } of trials) if (way !== marked.way) change(marked, way, step);
}

/** Puts marks where they are due, keeping those that stand right and using the others' elements again. */
function carryOut(unit: Unit, steps: readonly Step[], figures: PageFigures, spare: HTMLElement[]): void {
  const kept = new Set<HTMLElement>();
  const free = unit.marked.flatMap(({ element, range }) => {
    eraseLine(range);
    return element && !placeOfElement(element) ? element : [];
  });
  const last = unit.marked;
  // From the last to the first: what is split off behind an amount does not move those before it.
  unit.marked = steps
    .toReversed()
    .map((step) => {
      const { reading, way, dark, room, width, hang = null, range } = step;
      const element = way === 'line' ? null : place(step, kept, [free, spare]);
      if (element) {
        kept.add(element);
        owners.set(element, unit);
        showFace(element, faceFor(reading, dark, figures));
        if (way !== 'line') setManner(element, way, step);
      }
      if (isUnderlined(way)) underline(range);
      return { reading, way, element, range, room, width, hang, dark };
    })
    .toReversed();
  for (const { element } of last) {
    const gone = element && !kept.has(element) && owners.get(element) === unit && placeOfElement(element);
    if (gone) takeOff(gone);
  }
}

/** Units by the elements of their marks. */
const owners = new WeakMap<HTMLElement, Unit>();

/** The element behind an amount: the one that stands there, one to be used again, or a new one. */
function place({ end: { node, offset } }: Step, kept: Set<HTMLElement>, pools: HTMLElement[][]): HTMLElement {
  const there = placeBehind(node);
  if (there && stands(there) && !kept.has(there.element)) {
    shorten(there, offset);
    return there.element;
  }
  const element = takeFree(pools) ?? makeMark(node.ownerDocument);
  putOn(element, node, offset);
  return element;
}

/** An element that stands nowhere. */
function takeFree(pools: HTMLElement[][]): HTMLElement | undefined {
  for (const pool of pools) {
    for (let element = pool.shift(); element; element = pool.shift()) {
      if (!placeOfElement(element)) return element;
    }
  }
  return undefined;
}

/** Makes a mark that disturbs its surroundings take less: no room in the line, or no element at all. */
function change(marked: Marked, way: Way, step: Step): void {
  const { element, range } = marked;
  marked.way = way;
  if (isUnderlined(way)) underline(range);
  if (!element) return;
  if (way !== 'line') {
    setManner(element, way, step);
    if (way !== 'beside' || !step.trial?.free) return;
    marked.hang = hangAt(element, step.trial.free);
    setManner(element, way, { ...step, hang: marked.hang });
  } else {
    const place = placeOfElement(element);
    if (place) takeOff(place);
    marked.element = null;
  }
}

const isUnderlined = (way: Way) => way === 'bare' || way === 'line';

/** Takes all of a unit's marks off and leaves its text as the page wrote it. */
export function clear(unit: Unit): void {
  for (const { element, range } of unit.marked) {
    eraseLine(range);
    const place = element && placeOfElement(element);
    if (place) takeOff(place);
  }
  unit.marked = [];
  unit.text = '';
}
