import { codeAt } from './code-at';

/** A number as written in digits, read by its separators. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  /** What the digits mean if their one separator is of the other kind: "1.234" is 1234 or 1.234. */
  otherwise: number | null;
  /** Written with a separator, as money is and years and counts in running text often are not. */
  grouped: boolean;
}

const MAX_GROUPS = 8;
const MAX_DIGITS = 18;

/** "2026 bitcoin target": four digits with no separator that are likelier a year than a sum. */
export const isYear = ({ value, grouped }: Numeral): boolean => !grouped && value >= 1990 && value <= 2100;

/** By its code; other scripts’ digits are folded into these. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Reads the number that starts at `at` in folded text. `decimalComma`: how the language writes fractions,
 * asked only where one separator before three digits leaves it open. Null: a date, a version, a serial number.
 * `end` is set even then, so that the caller can go on behind it.
 */
export function readNumeral(
  text: string,
  at: number,
  decimalComma: boolean,
): { end: number; numeral: Numeral | null } {
  const plain = readPlain(text, at);
  if (plain) return plain;
  const groups: string[] = [];
  const separators: string[] = [];
  // "2025-10-10 121,704": the day of a date joins nothing.
  const dated = isJoint(codeAt(text, at - 1)) && DATE.test(text.slice(Math.max(0, at - 8), at));
  let i = at;
  let sound = true;
  for (;;) {
    const from = i;
    while (isDigit(codeAt(text, i))) i++;
    if (groups.length < MAX_GROUPS && i - from <= MAX_DIGITS) groups.push(text.slice(from, i));
    else sound = false;
    const separator = text[i];
    if (separator === undefined || !isDigit(codeAt(text, i + 1))) break;
    if (separator === ' ') {
      if (dated || !joinsByBlank(text, i, groups, separators)) break;
    } else if (!(separator === '.' || separator === ',' || separator === "'")) break;
    if (sound) separators.push(separator);
    i++;
  }
  if (!sound) return { end: i, numeral: null };
  const read = readGroups(groups, separators, decimalComma);
  return { end: i, numeral: read && { start: at, end: i, ...read, grouped: separators.length > 0 } };
}

/** "2009" and "88,123", which most numbers are like; null: it takes a closer look. */
function readPlain(text: string, at: number): { end: number; numeral: Numeral } | null {
  let end = at;
  let value = 0;
  for (; isDigit(codeAt(text, end)); end++) value = value * 10 + codeAt(text, end) - 48;
  const digits = end - at;
  if (digits > 15) return null;
  if (!joins(text, end)) {
    if (text[end] === ',' && digits <= 3 && isSpaced(text, at, end)) {
      const whole = value * 1000 + Number(text.slice(end + 2, end + 5));
      return {
        end: end + 5,
        numeral: { start: at, end: end + 5, value: whole, otherwise: null, grouped: true },
      };
    }
    return { end, numeral: { start: at, end, value, otherwise: null, grouped: false } };
  }
  if (text[end] !== ',' || digits > 3 || (digits === 1 && value === 0)) return null;
  const from = end + 1;
  for (end = from; isDigit(codeAt(text, end)); end++) value = value * 10 + codeAt(text, end) - 48;
  if (end - from !== 3 || joins(text, end)) return null;
  return { end, numeral: { start: at, end, value, otherwise: value / 1000, grouped: true } };
}

/** Whether a number may go on behind a separator. */
const joins = (text: string, end: number): boolean =>
  isDigit(codeAt(text, end + 1)) && /[ .,']/.test(text[end] ?? '');

/** "$ 3, 224", as machines translate "$3,224": a blank behind the sign and behind the separator. */
const isSpaced = (text: string, at: number, end: number): boolean =>
  text.startsWith('$ ', at - 2) && SPACED.test(text.slice(end, end + 6));
const SPACED = /^, \d{3}(?!\d)/;

const DATE = /\d{4}[-./]\d{1,2}[-./]$/;
/** A hyphen, a point or a slash. */
const isJoint = (code: number): boolean => code >= 45 && code <= 47;

/** "90 000": three digits behind the blank and no more, at most three before it, no other grouping so far. */
function joinsByBlank(text: string, at: number, groups: string[], separators: string[]): boolean {
  const last = groups[groups.length - 1];
  const wide =
    groups.length === 1
      ? last !== undefined && last.length <= 3 && last[0] !== '0'
      : separators.every((s) => s === ' ');
  if (!wide || isDigit(codeAt(text, at + 4))) return false;
  // "2025-10-10 121,704": a date, and a number that has its own separators.
  if (/^[.,]\d{3}(?!\d)/.test(text.slice(at + 4, at + 9))) return false;
  return isDigit(codeAt(text, at + 2)) && isDigit(codeAt(text, at + 3)) && !/[a-z%]/.test(text[at + 4] ?? '');
}

function readGroups(
  groups: string[],
  separators: string[],
  decimalComma: boolean,
): { value: number; otherwise: number | null } | null {
  const [first = ''] = groups;
  if (separators.length === 0) return { value: Number(first), otherwise: null };
  const last = groups[groups.length - 1] ?? '';
  const mark = separators[separators.length - 1];
  const whole = Number(groups.join(''));
  const split = Number(`${groups.slice(0, -1).join('')}.${last}`);
  const same = separators.every((separator) => separator === mark);
  const thousands = groups.slice(1).every((group) => group.length === 3);
  if (separators.length === 1) {
    if (mark === ' ' || mark === "'") return last.length === 3 ? { value: whole, otherwise: null } : null;
    if (last.length !== 3 || first.length > 3 || first === '0') return { value: split, otherwise: null };
    return mark === ',' || decimalComma
      ? { value: whole, otherwise: split }
      : { value: split, otherwise: whole };
  }
  if (same) return thousands || isIndian(groups) ? { value: whole, otherwise: null } : null;
  const inner = separators.slice(0, -1);
  const innerSame = inner.every((separator) => separator === inner[0]);
  const innerGroups = groups.slice(1, -1);
  if (
    !innerSame ||
    mark === ' ' ||
    !(innerGroups.every((group) => group.length === 3) || isIndian(groups.slice(0, -1)))
  )
    return null;
  return { value: split, otherwise: null };
}

/** "54,59,491": pairs, and three digits at the end. */
function isIndian(groups: string[]): boolean {
  return groups.every((group, index) =>
    index === groups.length - 1 ? group.length === 3 : group.length <= 2,
  );
}
