import { codeAt } from './code-at';
import { type Lexicon, type Node, step } from './lexicon';

const BLANK = 32;
const DOLLAR = 36;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isSeparator = (code: number) => code === BLANK || code === 39 || code === 44 || code === 46;
const MILLIONS = new Set(['6', 'x6', '9', 'x9', '12', 'x12']);
/** Beyond ASCII anything may be a sign, a blank or a word. */
const isForeign = (code: number) => code > 127;

/**
 * Whether a text may hold an amount that could be bitcoin's price: a first look that makes nothing new, for the many texts of a
 * page whose digits are times, ranks and counts. Never false where the closer look would find something.
 */
export function mayHoldAmount(text: string, { money, words }: Lexicon): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    // Digits of other scripts.
    if (code > 0x65f && (code < 0x970 || code > 0xff00)) return true;
    if (!isDigit(code)) continue;
    let end = at + 1;
    while (isDigit(codeAt(text, end))) end++;
    const before = codeAt(text, at - 1);
    const after = codeAt(text, end);
    const gap = after === BLANK || after === 45 ? 1 : 0;
    const next = codeAt(text, end + gap);
    const outer = before === BLANK ? codeAt(text, at - 2) : before;
    const grouped = isDigit(codeAt(text, end + 1)) && isSeparator(after);
    if (isForeign(outer) || isForeign(after) || isForeign(next) || next === DOLLAR || grouped) return true;
    const unit = isLetter(next) ? reaches(money, text, end + gap) : null;
    if (unit === 'count' && outer !== DOLLAR) {
      at = end - 1;
      continue;
    }
    if (outer === DOLLAR) {
      // "$99 million": a dollar sign and a multiplier that no price of bitcoin has.
      if (!(unit !== null && MILLIONS.has(unit) && Number(text.slice(at, end)) > 3)) return true;
    } else if (unit !== null || isLetter(before) || (isLetter(outer) && end - at > 2)) {
      if (!isCount(text, at, end, unit, outer, words)) return true;
    } else if (end - at > 3 && !isCount(text, at, end, unit, outer, words)) return true;
    at = end - 1;
  }
  return false;
}

/** "4211 trades" at the start of a text, "filled 911 orders": a number with an unknown word behind it and none that matters before. */
function isCount(
  text: string,
  at: number,
  end: number,
  unit: string | null,
  outer: number,
  words: Node,
): boolean {
  if (unit !== null || codeAt(text, end) !== BLANK || !isLetter(codeAt(text, end + 1))) return false;
  if (!isCounted(reaches(words, text, end + 1))) return false;
  if (at === 0) return true;
  if (!isLetter(outer) || codeAt(text, at - 1) !== BLANK) return false;
  let from = at - 1;
  while (from > at - 20 && isLetter(codeAt(text, from - 1))) from--;
  return reaches(words, text, from) === null;
}

/** Whether a word behind a bare number says what it is a number of: one that is unknown, or a thing that is counted. */
export const isCounted = (tag: string | null): boolean => tag === null || COUNTED.has(tag);

const COUNTED = new Set(['trade', 'total', 'other', 'miner', 'deal', 'cost', 'rig']);

/** What the longest entry of a tree says that stands at an offset, letters of ASCII in either case. */
function reaches(root: Node, text: string, at: number): string | null {
  let here: Node | undefined = root;
  let meaning: string | null = null;
  for (let i = at; here; i++) {
    const code = codeAt(text, i);
    meaning = (isLetter(code) ? undefined : here.is) ?? here.begins ?? meaning;
    here = step(here, isLetter(code) ? code | 32 : code);
  }
  return meaning;
}
