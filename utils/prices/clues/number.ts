import type { Candidate } from '../candidate';
import { isCurrency, roughUsd } from '../currencies';
import { fitOf, peakBy } from '../plausible';
import type { Reading } from '../reading';
import { clueOf } from './clue';

/**
 * How an amount is written; `before`: the clue of the word before it. `round:1` is $90,000 and `round:4` what is exact to
 * four digits or more.
 */
export function notationClues(
  { by, signed, times, clues, value, currency }: Candidate,
  before: string,
): string[] {
  const notes = [by === 'bare' ? 'in:bare' : currency === 'USD' ? 'in:dollars' : 'in:other'];
  notes.push(clueOf('round:', String(exactTo(value))));
  if (by === 'bare') notes.push(clues.includes('pair') ? 'bare:pair' : times > 1 ? 'bare:times' : 'bare');
  if (
    by === 'bare' &&
    !clues.includes('pair') &&
    !/^l1:(?:at|level|price|trade|over|each|amount)$/.test(before)
  )
    notes.push('bare:loose');
  if (signed) notes.push('signed');
  return notes;
}

/** Digits of a sum before its last noughts, at most four. */
function exactTo(value: number): number {
  let left = Math.trunc(value);
  while (left > 0 && left % 10 === 0) left /= 10;
  return left < 10 ? Math.sign(left) : left < 100 ? 2 : left < 1000 ? 3 : 4;
}

/** How its size agrees with the day of the text. `forecast`: the text looks ahead. */
export function sizeClues(
  { value, currency }: Candidate,
  { context: { date } }: Reading,
  forecast: boolean,
): string[] {
  if (value === 1_000_000) return ['million'];
  const high = roughUsd(value, currency) > 1.25 * peakBy(date);
  const size = fitOf(value, currency, date);
  if (high && forecast && size !== 'never') return ['forecast'];
  const fits = date ? [clueOf('dated:', size)] : [clueOf('undated:', size), ...halfDecade(value, currency)];
  return high ? [...fits, 'above-peak'] : fits;
}

/** `about:3e4`: from 31,623 to 100,000 USD. Some sizes have been bitcoin's for years, others for a week. */
function halfDecade(value: number, currency: string | null): string[] {
  const halves = Math.floor(Math.log10(roughUsd(value, currency)) * 2);
  return halves > 2 && halves < 14 ? [clueOf('about:', `${halves % 2 ? 3 : 1}e${halves >> 1}`)] : [];
}

/** Rows of quotes: another number nearby is within a few per cent. */
export const isPeer = (amount: Candidate, other: Candidate | undefined): boolean =>
  other !== undefined &&
  other.currency === amount.currency &&
  Math.abs(other.value / amount.value - 1) < 0.12;

/** A bare number by a sum that says what it is in, of its size. */
export const isAlike = (bare: Candidate, other: Candidate | undefined): boolean =>
  other !== undefined && other.by !== 'bare' && other.value < 3 * bare.value && bare.value < 3 * other.value;

/** All bitcoins together, USD: hardly less since anybody has written of them. */
const SMALLEST_CAP = 1e7;

/**
 * What arithmetic tells: `unit`: a quantity times it is another sum nearby; `cap`: the sum beside it is it times the
 * coins that there are; `sum`: it is a quantity times another sum, or the price of the day; `count`: it is a quantity
 * that a sum nearby is worth.
 */
export function sumClues(amount: Candidate, near: readonly Candidate[], date: string | undefined): string[] {
  if (near.length === 1 && amount.by !== 'bare') return [];
  const counts = near.filter(
    (count) =>
      count !== amount &&
      count.value > 0 &&
      count.value !== 1 &&
      (count.currency === 'BTC' || count.by === 'bare'),
  );
  const ratios = near
    .filter(({ currency }) => currency === amount.currency)
    .map(({ value }) => value / amount.value);
  const times = (one: number) =>
    counts.some(({ value, otherwise, by }) =>
      [value, otherwise ?? value].some((count) => Math.abs(one / count - 1) < (by === 'bare' ? 0.001 : 0.03)),
    );
  if (ratios.some((ratio) => times(ratio))) return ['unit'];
  if (ratios.some((ratio) => times(1 / ratio))) return ['sum'];
  const isPrice = (value: number, currency: string | null) => fitOf(value, currency, date) === 'same';
  // "The company's BTC total reaches 423,650, valued at $25.6 billion"
  const valued = ({ value, currency }: Candidate) =>
    currency !== null && isCurrency(currency) && isPrice(value / amount.value, currency);
  if (
    amount.by === 'bare' &&
    amount.times === 1 &&
    !isPrice(amount.value, amount.currency) &&
    near.some(valued)
  )
    return ['count'];
  // "5.00\t¥61.46M": a column of quantities and one of what they are worth.
  const before = near[near.indexOf(amount) - 1];
  if (
    before?.by === 'bare' &&
    before.numeral.grouped &&
    before.value > 1.5 &&
    isPrice(amount.value / before.value, amount.currency)
  )
    return ['sum'];
  if (!amount.clues.some((clue) => /^(?:left|next):(?:bitcoin|one|many)/.test(clue))) return [];
  const at = near.indexOf(amount);
  const beside = [near[at - 1], near[at + 1]].map((other) => (other?.value ?? 0) / amount.value);
  const isCap = (ratio: number) =>
    ratio > 8e6 && ratio < 2.1e7 && roughUsd(ratio * amount.value, amount.currency) > SMALLEST_CAP;
  if (beside.some(isCap)) return ['cap'];
  const isWorth = ({ value, currency }: Candidate) =>
    currency === 'BTC' && isPrice(amount.value / value, amount.currency);
  return counts.some(isWorth) ? ['sum'] : [];
}
