import { codeAt } from './code-at';
import { isCurrency } from './currencies';
import { isDense, isLetter, type Lexicon, lookUp } from './lexicon';
import type { Numeral } from './numerals';

/** What joins number words: "ninety-five", "einundneunzig", "cento e cinco", "four hundred and twenty". */
const JOINT = /(?: (?:and|und|en|e|y|et|і|и|i) |[ -]|und|en|ën|e)/y;
const MOST_WORDS = 12;

/**
 * Reads a number written in words, "ninety thousand" or 九万, if one starts at `at` in folded text. `times` is its
 * multiplier. Null: no number of at least ten with a multiplier, or what has none before something that is no word.
 */
export function readSpelled(
  folded: string,
  text: string,
  at: number,
  lexicon: Lexicon,
): { numeral: Numeral; times: number } | null {
  const { spelled, money } = lexicon;
  // `small` is what is below a hundred thousand, `digit` what is below a hundred; both wait for a multiplier.
  let value = 0;
  let small = 0;
  let digit = 0;
  let times = 1;
  let end = at;
  let next = at;
  const code = codeAt(folded, at);
  for (let words = 0; words < MOST_WORDS; words++) {
    const number = lookUp(spelled, folded, next, text);
    const found = number ? null : lookUp(money, folded, next, text);
    // "a million" may lack its number, "millions" or "thousand" do not make one, 千二百 does.
    if (
      words === 0 &&
      found &&
      !(found.meaning.endsWith('6') && /^e?[^\p{L}]/u.test(folded.slice(found.end))) &&
      !(/^x[23]$/.test(found.meaning) && isDense(code) && lookUp(spelled, folded, found.end, text)) &&
      !(/^x?3$/.test(found.meaning) && !isDense(code) && isThousand(folded, text, at, found.end, lexicon))
    )
      break;
    // "90k" and "5m" are for digits.
    const multiplier = found && (found.end - next > 2 || isDense(codeAt(folded, next))) ? found : null;
    const power = multiplier ? Number(multiplier.meaning.replace('x', '')) : Number.NaN;
    if (number) {
      const of = Number(number.meaning);
      // "two hundred", 九十, "chín mươi"
      if (of === 100 || (of === 10 && digit > 0 && digit < 10)) digit = (digit || 1) * of;
      else digit += of;
    } else if (power > 0) {
      times = 10 ** power;
      if (power < 4) small += (digit || 1) * times;
      else {
        value += (small + digit || 1) * times;
        small = 0;
      }
      digit = 0;
    } else break;
    end = number?.end ?? multiplier?.end ?? end;
    next = joined(folded, end, lookUp(spelled, folded, end, text) !== null);
    if (next === end && !isDense(codeAt(folded, end - 1))) {
      if (lookUp(money, folded, end, text) === null && lookUp(spelled, folded, end, text) === null) {
        while (isLetter(codeAt(folded, end)) && !isDense(codeAt(folded, end))) end++;
        next = joined(folded, end, false);
      }
    }
  }
  value += small + digit;
  return value < 10 ? null : { numeral: { start: at, end, value, otherwise: null, grouped: false }, times };
}

/** "for a thousand dollars", not "several thousand": a currency behind, and before it what governs or hedges an amount. */
function isThousand(folded: string, text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const unit = lookUp(lexicon.money, folded, end + 1, text)?.meaning ?? '';
  if (folded[end] !== ' ' || !isCurrency(unit)) return false;
  // "above", "more than": a word or two before it.
  for (let from = at - 1, words = 0; words < 2 && from > 0; words++) {
    if (words > 0) from--;
    while (from > at - 20 && from > 0 && folded[from - 1] !== ' ') from--;
    const before = lookUp(lexicon.words, folded, from, text);
    if (before && before.end >= at - 1 && GOVERNS.test(before.meaning)) return true;
  }
  return false;
}

const GOVERNS = /^(?:at|hedge|over|price|trade|deal|level|bitcoin)$/;

/** Where the next word of a number would begin. */
function joined(folded: string, end: number, follows: boolean): number {
  if (follows || isDense(codeAt(folded, end - 1))) return end;
  JOINT.lastIndex = end;
  return JOINT.test(folded) ? JOINT.lastIndex : end;
}
