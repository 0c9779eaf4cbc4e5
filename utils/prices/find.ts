import type { Amount, Context } from './amount';
import type { Candidate } from './candidate';
import { codeAt } from './code-at';
import { fold } from './fold';
import { lexiconFor, maySpell } from './languages';
import { isDense, isLetter } from './lexicon';
import { speaksOfMarkets } from './markets';
import { mayMeanBitcoin, namesBitcoin } from './names-bitcoin';
import { isDigit, type Numeral, readNumeral } from './numerals';
import { bare } from './parsers/bare';
import { signBefore } from './parsers/sign-before';
import { unitBehind } from './parsers/unit-behind';
import type { Reading } from './reading';
import { clues } from './refiners/clues';
import { currency } from './refiners/currency';
import { overlap } from './refiners/overlap';
import { plausible } from './refiners/plausible';
import { ranges } from './refiners/ranges';
import { rows } from './refiners/rows';
import { separators } from './refiners/separators';
import { weigh } from './refiners/weigh';
import { words } from './refiners/words';
import { remember } from './remember';
import { readSpelled } from './spelled';
import type { Parser, Refiner } from './steps';
import { readUnits } from './units';
import { mayHoldAmount } from './worth-reading';

/** Ways of writing an amount, the more exact first: of two that propose at the same place the earlier wins. */
export const parsers: readonly Parser[] = [signBefore, unitBehind, bare];

/** Corrections in their order: what the amounts are, then what surrounds them, then the decision. */
export const refiners: readonly Refiner[] = [
  overlap,
  ranges,
  currency,
  separators,
  plausible,
  words,
  clues,
  rows,
  weigh,
];

/**
 * Prices of one bitcoin, and costs of mining one, that a text names. Sorted by place, never overlapping.
 * Time is linear in the length of the text.
 */
export function findAmounts(text: string, context: Context = {}): Amount[] {
  const found = read(text, context);
  if (found.length === 0) return [];
  return found.map(({ start, end, value, currency, kind }) => ({
    start,
    end,
    value,
    currency: currency ?? 'USD',
    kind,
  }));
}

/** The pipeline itself, for those who want to see more than its outcome: `say` hears what each refiner did. */
export function read(text: string, context: Context, say?: Reading['say']): Candidate[] {
  const inDigits = DIGIT.test(text);
  if (!(inDigits || maySpell(text)) || !(isNamed(text, context) || speaksOfMarkets(text))) return [];
  const lexicon = lexiconFor(text, context);
  const inWords = !inDigits || maySpell(text);
  if (!(inWords || mayHoldAmount(text, lexicon))) return [];
  const folded = fold(text);
  const reading: Reading = {
    text,
    folded,
    context,
    lexicon,
    amounts: [],
    tokens: [],
    done: 0,
    thousands: null,
    named: isNamed(text, context),
    say,
  };
  let found = propose(reading, inWords);
  for (const refine of refiners) {
    if (found.length === 0) break;
    found = refine(found, reading);
  }
  return found;
}

/** Runs every number of a text through the parsers; those written in words too, if it may hold any. */
export function propose(reading: Reading, inWords = false): Candidate[] {
  const found: Candidate[] = [];
  const { folded, text, lexicon } = reading;
  for (let i = 0; i < folded.length; ) {
    const code = codeAt(folded, i);
    if (!isDigit(code)) {
      const starts = inWords && isLetter(code) && (isDense(code) || !isLetter(codeAt(folded, i - 1)));
      const spelled = starts ? readSpelled(folded, text, i, lexicon) : null;
      i = spelled ? add(spelled.numeral, spelled.times) : i + 1;
      continue;
    }
    const { end, numeral } = readNumeral(folded, i, lexicon.decimalComma);
    i = numeral && !isTime(folded, numeral) ? add(numeral, 1) : end;
  }
  return found;

  /** The first parser that knows a number has it. Returns where to go on. */
  function add(numeral: Numeral, times: number): number {
    const quantity = readUnits(numeral, reading);
    quantity.times *= times;
    for (const parse of parsers) {
      const candidate = parse(numeral, quantity, reading);
      if (!candidate) continue;
      found.push(candidate);
      reading.done = candidate.end;
      if (candidate.times === 1000) reading.thousands = candidate;
      return Math.max(numeral.end, candidate.end);
    }
    return numeral.end;
  }
}

const DIGIT = /[0-9०-९٠-٩۰-۹０-９]/;

const mayBeAbout = (text: string): boolean => namesBitcoin(text) || mayMeanBitcoin(text);
const names = remember(mayBeAbout);

const aboutBitcoin = ({ title, heading, path, before }: Context): boolean =>
  (!!title && names(title)) ||
  (!!heading && names(heading)) ||
  (!!path && names(path)) ||
  (!!before && namesBitcoin(before));

/** Whether the text or what stands around it names bitcoin. */
const isNamed = (text: string, context: Context): boolean => aboutBitcoin(context) || mayBeAbout(text);

/** "10:45", "22/11": settled without a closer look. Not "目标:10万", where the colon joins no number, nor "$77/BTC". */
const isTime = (folded: string, { start, end }: Numeral): boolean =>
  end - start < 3 &&
  (folded[end] === ':' ||
    (folded[end] === '/' && isDigit(codeAt(folded, end + 1))) ||
    (folded[start - 1] === ':' && isDigit(codeAt(folded, start - 2))));
