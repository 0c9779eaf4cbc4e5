import { says, saysEach } from '@/utils/words/sought';

const FIELD = '[data-find]';
type Fits = (text: string) => boolean;
const all: Fits = () => true;

const fieldsOf = (element: Element) => [...element.querySelectorAll<HTMLElement>(FIELD)];

/** Fields inside an element that are in no other field inside it. */
const outerFields = (element: Element) =>
  fieldsOf(element).filter((field) => {
    const around = field.parentElement?.closest(FIELD);
    return !around || around === element || !element.contains(around);
  });

/** All that an element says, with the other words that its fields go by. */
const wordsOf = (element: HTMLElement) =>
  [element.textContent, ...[element, ...fieldsOf(element)].map(({ dataset }) => dataset.find)].join(' ');

/** Leaves out of an element those fields that do not fit, unless none does; returns how many are left. */
function narrow(element: HTMLElement, fits: Fits): number {
  const fields = outerFields(element);
  const fitting = fields.filter((field) => fits(wordsOf(field)));
  for (const field of fields) field.hidden = fitting.length > 0 && !fitting.includes(field);
  return fitting.reduce((count, field) => count + narrow(field, fits), 0) || 1;
}

/** Opens what is folded where a field in it fits, and folds it again once the part is whole again. */
function unfold(part: HTMLElement, fits: Fits | null): void {
  for (const fold of part.querySelectorAll('details')) {
    const found = fits !== null && fieldsOf(fold).some((field) => fits(wordsOf(field)));
    if (found && !fold.open) fold.dataset.unfolded = '';
    if (found) fold.open = true;
    else if (fold.dataset.unfolded !== undefined) {
      fold.open = false;
      delete fold.dataset.unfolded;
    }
  }
}

/**
 * Leaves of some parts and the ways to them those that say what is sought, and of a part's fields those that do. Returns how many
 * fields are left.
 */
export function narrowDown(parts: readonly HTMLElement[], sought: string): number {
  const phrase: Fits = (text) => says(text, sought);
  const words: Fits = (text) => saysEach(text, sought);
  // “mempool, feed” says “pool fee” only where nothing is called just so.
  const fits = parts.some((part) => phrase(wordsOf(part))) ? phrase : words;
  let left = 0;
  for (const part of parts) {
    part.hidden = !fits(wordsOf(part));
    const way = part.ownerDocument.querySelector<HTMLElement>(`nav a[href="#${part.id}"]`);
    if (way) way.hidden = part.hidden;
    // A part that is called so is wanted whole.
    const whole = part.hidden || fits(part.querySelector('h2')?.textContent ?? '');
    const fields = narrow(part, whole ? all : fits);
    unfold(part, whole ? null : fits);
    if (!part.hidden) left += fields;
  }
  return left;
}
