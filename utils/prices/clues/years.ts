import type { Candidate } from '../candidate';
import { fitsYear } from '../plausible';
import type { Token } from '../token';
import { isFar } from './doubt';
import { drop } from './drop';

/** Years that a text names. */
export function yearsIn(tokens: readonly Token[], folded: string): number[] {
  const years: number[] = [];
  for (const { tag, start, end } of tokens)
    if (tag === 'year') years.push((Number(folded.slice(start, end)) % 2000) + 2000);
  return years;
}

/** Years before a text's own that its title names: "Bitcoin in 2011" is a history. */
export const yearsOf = (title: string | undefined, date = '9999'): number[] =>
  title?.includes('20')
    ? (title.match(YEAR) ?? []).filter((year) => year < date.slice(0, 4)).map(Number)
    : [];

/** Not behind a dash, a slash or "since": a span, or how long it is that something was. */
const YEAR = /(?<!\d|[-–/]|since |seit |desde |depuis |dal |sinds |od )20[0-3]\d(?!\d)/gi;

/** Adds what years tell of an amount that is far from today's price: those of its `sentence`, and those named `elsewhere`. */
export function addYears(
  amount: Candidate,
  sentence: readonly Token[],
  elsewhere: readonly number[],
  folded: string,
): void {
  // "a year ago": the price of another day.
  if (
    amount.clues.some(isFar) &&
    sentence.some(({ tag, start }) => tag === 'year' && !/\d/.test(folded[start] ?? ''))
  ) {
    drop(amount, (clue) => clue.includes('far'));
    amount.clues.push('ago');
  }
  const fits = (year: number) => fitsYear(amount.value, amount.currency, year);
  if (!yearsIn(sentence, folded).some(fits)) {
    // "In 2013 they bought at $90. They sold at $800 …": the year goes on.
    if (elsewhere.some(fits) && !amount.clues.includes('left:other')) amount.clues.push('year:text');
    return;
  }
  // Far from today's price, but near that of its year; round sums spent in a year are so by chance.
  if (!amount.clues.some((clue) => /^[lr]1?:(?:deal|total)$/.test(clue)))
    drop(amount, (clue) => clue.startsWith('far:') || /:(?:far|tiny)$/.test(clue));
  amount.clues.push('year');
}
