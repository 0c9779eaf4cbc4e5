import type { Label } from './labels';

/** What is seen of one number that could be the pair's last price. */
export interface Seen {
  value: number;
  /** px. */
  fontSize: number;
  label: Label;
  /** The site's adapter points at it. */
  adapted: boolean;
  /** How often its text changed between two looks. */
  ticks: number;
  /** How often the title showed the very same number, and how often another one. */
  titleSame: number;
  titleOther: number;
  /** Steps up the tree to the smallest element that names bitcoin too; 6 or more where there is none nearby. */
  toName: number;
  /** In a heading, or as large as one. */
  isHeading: boolean;
  /** Leads elsewhere, as entries of lists and tapes do. */
  isLink: boolean;
  /** One of several of the same shape side by side. */
  isOneOfMany: boolean;
}

/** Size of running text on trade pages, px; sizes count as octaves above it. */
const TEXT = 14;
/** What it takes to be sure, and how far ahead of every other value. */
const SURE = 3.5;
const AHEAD = 1.25;
/** Enough where no other number of the page can be the price. */
const ALONE = 2.5;
/** Two places that show the same value within this part of it are one price shown twice. */
const SAME = 0.0002;

/** Points for one number: what the title repeats, size, ticking, place and label, each explained by its line. */
export function points(seen: Seen): number {
  if (seen.label === 'other') return Number.NEGATIVE_INFINITY;
  const { fontSize, titleSame, titleOther, ticks, toName } = seen;
  let sum = 0;
  if (seen.adapted) sum += 5;
  // The title is written from the last price; a mark or index price meets it by chance only.
  sum += titleSame ? 2 + Math.min(titleSame, 4) * 0.5 : titleOther ? -1 : 0;
  // Pages set their price larger than anything else.
  sum += Math.max(-1, Math.min(4, 3 * Math.log2(fontSize / TEXT)));
  sum += Math.min(ticks, 2);
  if (seen.label === 'last') sum += 3;
  if (toName < 6) sum += 2 - toName * 0.25;
  if (seen.isHeading) sum += 1;
  if (seen.isLink) sum -= 2;
  if (seen.isOneOfMany && seen.label !== 'last') sum -= 2;
  return sum;
}

/** The one that is the last price; null where none is surely it, or two different values are about as likely. */
export function choose<S extends Seen>(all: readonly S[]): S | null {
  const ranked = all
    .map((seen) => ({ seen, sum: points(seen) }))
    .filter(({ sum }) => sum > 0)
    .sort((a, b) => b.sum - a.sum);
  const [best] = ranked;
  if (!best) return null;
  const rival = ranked.find(({ seen }) => Math.abs(seen.value / best.seen.value - 1) > SAME);
  const isSure = rival ? best.sum >= SURE && best.sum - rival.sum >= AHEAD : best.sum >= ALONE;
  return isSure ? best.seen : null;
}

/** Whether two numbers are the same price, one of them perhaps rounded or cut to fewer decimals. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.999 * 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
}

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length;
