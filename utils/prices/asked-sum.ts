import { fold } from './fold';
import { isDigit, readNumeral } from './numerals';

/** A sum that somebody points at or types, ISO 4217. Without a sign of any currency it counts as US dollars. */
export interface AskedSum {
  value: number;
  currency: string;
}

const SIGNS: readonly [RegExp, currency: string][] = [
  [/r\$/, 'BRL'],
  [/a\$/, 'AUD'],
  [/c\$/, 'CAD'],
  [/hk\$/, 'HKD'],
  [/€|\beur/, 'EUR'],
  [/£|\bgbp/, 'GBP'],
  [/¥|円|\bjpy/, 'JPY'],
  [/₩|원|\bkrw/, 'KRW'],
  [/₹|\binr/, 'INR'],
  [/₽|\brub|руб/, 'RUB'],
  [/₺|\btry|\btl\b/, 'TRY'],
  [/₴|\buah/, 'UAH'],
  [/zł|\bpln/, 'PLN'],
  [/\bchf|\bfr\./, 'CHF'],
  [/元|\bcny|\brmb/, 'CNY'],
  [/\bbrl/, 'BRL'],
];

const TIMES: readonly [RegExp, number][] = [
  [/^ ?(?:k\b|тыс|tsd|thousand|tausend|mila?\b|mille\b|bin\b|千|천)/, 1e3],
  [/^ ?(?:万|萬|만)/, 1e4],
  [/^ ?(?:m\b|mio\b|mln\b|млн|mill?i)/, 1e6],
];

/**
 * The first number of a short text, as a sum: "$85,000", "85k", "85.000 €", "1,250万円". Where one separator could be
 * either, three digits behind it make it a group. Null: no number above nought.
 */
export function askedSum(text: string): AskedSum | null {
  const folded = fold(text.slice(0, 200));
  const at = [...folded].findIndex((_, index) => isDigit(folded.charCodeAt(index)));
  if (at < 0) return null;
  const { numeral } = readNumeral(folded, at, true);
  if (!numeral) return null;
  const behind = folded.slice(numeral.end);
  const times = TIMES.find(([word]) => word.test(behind))?.[1] ?? 1;
  // "1.250 million": nobody groups what a multiplier follows.
  const digits =
    times > 1 && numeral.otherwise !== null ? Math.min(numeral.value, numeral.otherwise) : numeral.value;
  const value = digits * times;
  if (!(value > 0 && value < 1e12)) return null;
  return { value, currency: SIGNS.find(([sign]) => sign.test(folded))?.[1] ?? 'USD' };
}
