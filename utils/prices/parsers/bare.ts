import type { Candidate } from '../candidate';
import { codeAt } from '../code-at';
import { isDense, isLetter, lookUp } from '../lexicon';
import { isDigit, isYear } from '../numerals';
import { fitOf } from '../plausible';
import type { Reading } from '../reading';
import type { Parser } from '../steps';
import { isCounted } from '../worth-reading';
import { propose } from './propose';

/** below 90k · BTC at 45,320 · BTC/USD 90,123.45: numbers that may act as a price. Years and small counts are not proposed. */
export const bare: Parser = (numeral, quantity, reading) => {
  const { folded } = reading;
  const { start } = numeral;
  // "3,3 млн", 1700万: in millions a price is no dollar's, but the home currency's.
  if (quantity.unit || quantity.times > (reading.lexicon.home ? 1e9 : 1e6)) return null;
  const before = folded[start - 1] ?? ' ';
  const after = folded[quantity.end] ?? ' ';
  if (
    /[#/_.\d]/.test(before) ||
    (before === ':' && !/[\s)]/.test(folded[start - 2] ?? '')) ||
    isWord(before) ||
    ((/^(?:[\d/_]|:\d)/.test(folded.slice(quantity.end, quantity.end + 2)) || isWord(after)) &&
      quantity.times === 1)
  )
    return null;
  // "30,000-20,000=10,000$": worked out rather than quoted.
  if (FORMULA.test(folded.slice(quantity.end, quantity.end + 14))) return null;
  // "the 1.618 Fibonacci extension"
  if (/^[- ]?(?:fib|фиб)/.test(folded.slice(quantity.end, quantity.end + 4))) return null;
  // In its first years "from 240 to almost 500 dollars".
  const money = numeral.grouped || quantity.times > 1 || isOfItsDay(numeral.value, reading.context.date);
  const plain = numeral.end - start >= 4 && !isYear(numeral);
  const echo =
    numeral.value < 1000 && quantity.times === 1 && echoOf(numeral.value, quantity.end, start, reading);
  if (
    !money &&
    !plain &&
    !echo &&
    !(numeral.value < 1000 && LOW_END.test(folded.slice(quantity.end, quantity.end + 10)))
  )
    return null;
  const short = quantity.times > 1 && quantity.times < 1e6 && isDigit(codeAt(folded, start));
  if (
    !short &&
    !PAIR.test(`${folded.slice(0, 60)} ${reading.context.title?.toLowerCase() ?? ''}`) &&
    isCount(quantity.end, start, reading)
  )
    return null;
  const candidate = propose('bare', numeral, quantity, start, null);
  if (echo) {
    candidate.value *= echo.times;
    candidate.times = echo.times;
    candidate.currency = echo.currency;
    candidate.otherwise = null;
  }
  candidate.signed = /(?:^|[\s(|])[+-]$/.test(folded.slice(Math.max(0, start - 2), start));
  return candidate;
};

/** "88–93 тысяч", "from 88 to 93 thousand": a small number that may share what the next has. */
const LOW_END = /^\s?(?:[-–—~]|\p{L}{1,6}\s)\s?\p{Sc}?\d/u;

const FORMULA = /^\s?(?:[-+×*x]\s?\d[\d.,]*\s?)?=\s?(?:\p{L}{1,3}\s?)?\p{Sc}?\d/u;
const HIGH_END = /\p{Sc}\s?\d[\d., ]*k?[-–—~]$/u;

/** "at 35k everybody would be begging for 28": a number under a thousand that goes on in the thousands of the sum before. */
function echoOf(value: number, end: number, start: number, reading: Reading): Candidate | null {
  const { thousands, folded, text, lexicon } = reading;
  const ratio = thousands ? (value * thousands.times) / thousands.value : 0;
  if (!thousands || ratio < 0.4 || ratio > 2.5 || folded[end] === '%' || start - thousands.end > 80)
    return null;
  // "впервые с 22 июня"
  if (folded[end] === ' ' && isWord(folded[end + 1] ?? '') && !lookUp(lexicon.words, folded, end + 1, text))
    return null;
  const before = lookUp(lexicon.words, folded, wordBefore(folded, start), text)?.meaning;
  return /^(?:at|level|trade|over|deal|aim)$/.test(before ?? '') && !isCount(end, start, reading)
    ? thousands
    : null;
}

/** "BTC/TRY last 2.915.400 high 2.958.000": in a row of quotes the words are labels. */
const PAIR = /(?<![a-z])(?:btc|xbt)[/_-]?[a-z]{3,4}(?![a-z])/;

/** Three digits that bitcoin cost about the day of a text. */
export const isOfItsDay = (value: number, date: string | undefined): boolean =>
  date !== undefined && value >= 100 && value < 1000 && /^(?:same|near)$/.test(fitOf(value, null, date));

/** "4,211 trades": a number with an unknown word behind it and none before it that would govern a price. */
function isCount(end: number, start: number, { folded, text, lexicon }: Reading): boolean {
  if (folded[end] !== ' ' || !isWord(folded[end + 1] ?? '')) return false;
  const behind = lookUp(lexicon.words, folded, end + 1, text)?.meaning ?? null;
  // "ninety grand for a coin"
  if (!isCounted(behind) || (behind === 'deal' && !isDigit(codeAt(folded, start)))) return false;
  // "22 coins sold @ 44514"
  if (/@\s?$/.test(folded.slice(Math.max(0, start - 2), start))) return false;
  // "stays at $82 000–90 000 without"
  if (HIGH_END.test(folded.slice(Math.max(0, start - 16), start))) return false;
  // "for a bitcoin; 90,000 people did": the word before is cut off.
  if (/[,;.!?]\s$/.test(folded.slice(Math.max(0, start - 2), start))) return true;
  const from = wordBefore(folded, start);
  return from < 0 || lookUp(lexicon.words, folded, from, text) === null;
}

/** Where the word before a number begins. */
function wordBefore(folded: string, start: number): number {
  let from = start - 1;
  while (from > start - 20 && folded[from - 1] !== undefined && folded[from - 1] !== ' ') from--;
  return from;
}

const isWord = (char: string): boolean => isLetter(char.charCodeAt(0)) && !isDense(char.charCodeAt(0));
