import type { Candidate, Reading } from '../candidate';
import { roughUsd } from '../currencies';
import { fitOf, peakBy } from '../plausible';

/** How an amount is written; `before`: the clue of the word before it. */
export function notationClues({ by, signed, times, clues }: Candidate, before: string): string[] {
  const notes: string[] = [];
  if (by === 'bare') notes.push(clues.includes('pair') ? 'bare:pair' : times > 1 ? 'bare:times' : 'bare');
  if (by === 'bare' && !/^l1:(?:at|level|price|trade|over|each|amount)$/.test(before))
    notes.push('bare:loose');
  if (signed) notes.push('signed');
  return notes;
}

/** How its size agrees with the day of the text. `forecast`: the text looks ahead. */
export function sizeClues(
  { value, currency }: Candidate,
  { context: { date } }: Reading,
  forecast: boolean,
): string[] {
  if (value === 1_000_000) return ['million'];
  const high = roughUsd(value, currency) > 1.25 * peakBy(date);
  if (high && forecast) return ['forecast'];
  return [`${date ? 'dated' : 'undated'}:${fitOf(value, currency, date)}`, ...(high ? ['above-peak'] : [])];
}

/** In a row of a table prices are of one size: open, high, low and close. */
export function isStray({ currency, value }: Candidate, row: readonly Candidate[]): boolean {
  const first = row.find((other) => other.currency === currency);
  return first !== undefined && (value < 0.6 * first.value || value > 1.7 * first.value);
}

/** Rows of quotes: another number nearby is within a few per cent. */
export const isPeer = (amount: Candidate, other: Candidate | undefined): boolean =>
  other !== undefined &&
  other.currency === amount.currency &&
  Math.abs(other.value / amount.value - 1) < 0.12;
