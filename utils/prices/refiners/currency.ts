import type { Candidate } from '../candidate';
import { columnsOf } from '../columns';
import { isCurrency } from '../currencies';
import { fitOf } from '../plausible';
import { remember } from '../remember';
import type { Refiner } from '../steps';

const PAIR = /\b(?:btc|xbt|bitcoin)[\s/_-]{0,3}(?:to|in|a|zu|en)?[\s/_-]{0,3}([a-z]{3,4})\b/i;

const RANK = { never: 0, tiny: 0, far: 1, wide: 2, near: 3, same: 4 };

/** What a bare number is in: the dollars, the currency of the amount before, or the reader's own, in which it is likeliest. */
function likeliest(
  { value, times, numeral }: Candidate,
  row: string | null | undefined,
  home: string | null,
  date: string | undefined,
): string | null {
  const rank = (currency: string | null) => RANK[fitOf(value, currency, date)];
  const choices = [row && isCurrency(row) ? row : null, times > 1 || numeral.grouped ? home : null];
  return choices.reduce((best, choice) => (choice && rank(choice) > rank(best) ? choice : best), null);
}

const codeOf = remember((place) => {
  const code = PAIR.exec(place)?.[1]?.toUpperCase() ?? '';
  return isCurrency(code) ? code : '';
});

/** The currency that bitcoin is quoted in by a short text beside another. */
const quotedIn = (place: string | undefined): string | undefined => (place && codeOf(place)) || undefined;

/** A page about "BTC to AUD" means Australian dollars by "$"; a bare number under a pair is in its currency. */
export const currency: Refiner = (found, { folded, text, context, lexicon }) => {
  const { before, heading, title, path } = context;
  const code =
    quotedIn(before?.slice(-24)) ?? quotedIn(heading?.split('\n')[0]) ?? quotedIn(title) ?? quotedIn(path);
  const column = columnsOf(folded, context.heading);
  for (const [index, candidate] of found.entries()) {
    const header = /\b[A-Z]{3}\b/.exec(column(candidate.start))?.[0];
    const sign = text.slice(candidate.start, candidate.numeral.start).trim();
    if (sign === '$' && header && isCurrency(header)) candidate.currency = header;
    else if (candidate.currency === null) {
      const near = /\b(?:btc|xbt)[/_(-]?([a-z]{3,4})\b\D{0,24}$/
        .exec(folded.slice(Math.max(0, candidate.start - 40), candidate.start))?.[1]
        ?.toUpperCase();
      const row = found[index - 1];
      // "BTC/JPY 13,850,000 high 13,990,000": the pair goes on through the row.
      const same =
        row?.clues.includes('pair') && row.value < candidate.value * 2 && row.value > candidate.value / 2
          ? row.currency
          : null;
      candidate.currency = near && isCurrency(near) ? near : (same ?? code ?? null);
      if (candidate.currency) candidate.clues.push('pair');
      else candidate.currency = likeliest(candidate, row?.currency, lexicon.home, context.date);
    } else if (sign === '$' && candidate.currency === 'USD' && code) candidate.currency = code;
  }
  return found;
};
