import type { Candidate } from '../candidate';
import { roughUsd } from '../currencies';
import { goesBeyond } from '../names-bitcoin';
import type { Reading } from '../reading';
import type { Refiner } from '../steps';
import { sideOf } from '../topic';
import { scoreOf } from './weigh';

/**
 * Rows of tables and strips have no grammar, so only what is sure counts there: a row under another name is that name's; in bitcoin's
 * row of a table all prices are of one size, and what is not of it is a volume, a depth or a change; a number that nothing
 * says anything of is a count.
 */
export const rows: Refiner = (found, reading) => {
  const cells = cellsOf(reading.folded);
  if (!cells) return found;
  const { say, lexicon, context, folded } = reading;
  const table = folded.includes('\t');
  const ofBitcoin = names(reading, 'bitcoin');
  const underBitcoin = sideOf(context.heading ?? context.title ?? '', lexicon).topic === 'bitcoin';
  if (!ofBitcoin && !underBitcoin && isNamed(cells, reading)) {
    for (const candidate of found) say?.('rows', candidate, 'in a row under another name');
    return [];
  }
  const isTitled = ({ clues }: Candidate) =>
    clues.some((clue) => /^(?:column|[lr]1):(?:price|level|trade)$/.test(clue));
  const said = found.filter((candidate) => {
    if (candidate.clues.some((clue) => OTHERWISE.test(clue))) {
      say?.('rows', candidate, 'in a column of other things');
      return false;
    }
    const counted =
      candidate.by === 'bare' && !isTitled(candidate) && !candidate.clues.some((clue) => SURE.test(clue));
    if (counted && !ofBitcoin) say?.('rows', candidate, 'a bare number that nothing speaks of');
    return !counted || ofBitcoin;
  });
  const anchor = table ? anchorOf(said) : null;
  if (!anchor) return said;
  return said.filter((candidate) => {
    const kept = isTitled(candidate) || (isOfSize(candidate, anchor) && isWritten(candidate, anchor));
    if (!kept) say?.('rows', candidate, `not of the size of ${anchor.value}, the row's price`);
    return kept;
  });
};

/** Headers of volumes and changes. */
const OTHERWISE = /^column:(?:total|move)$/;
/** What says of a bare number that it is a price. */
const SURE = /^(?:bare:(?:pair|peer|times|alike)|[lr]1?:(?:at|each|price|level|trade)|next:)/;
/** Longest text that is read as a strip: short lines, or a label and its number. */
const STRIP = 120;

/** Ends of the cells of a row, or null for a text that is none. */
function cellsOf(folded: string): [from: number, to: number][] | null {
  if (!folded.includes('\t') && (folded.length > STRIP || isSentence(folded))) return null;
  let from = 0;
  return folded.split(/[\t\n]/).map((cell) => {
    const place: [number, number] = [from, from + cell.length];
    from += cell.length + 1;
    return place;
  });
}

/** A stop, a clause, five words in a line, or a script that puts no blanks between them. */
const SENTENCE =
  /[.!?।。！？](?:\s|$)|, \p{L}|(?<![\p{L}\p{M}])(?:[\p{L}\p{M}]+ ){4}\p{L}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

const isSentence = (folded: string): boolean =>
  goesBeyond.test(folded) ? SENTENCE.test(folded) : isPlainSentence(folded);

/** The same of what has no letter beyond ASCII: most strips are such, and they are many. */
function isPlainSentence(folded: string): boolean {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (!inWord && words > 3) return true;
      inWord = true;
      continue;
    }
    words = inWord && code === 32 ? words + 1 : 0;
    inWord = false;
    const after = folded[at + 1] ?? ' ';
    if (
      code === 44 ? after === ' ' && /[a-z]/.test(folded[at + 2] ?? '') : STOPS.has(code) && /\s/.test(after)
    )
      return true;
  }
  return false;
}

/** Full stop, exclamation and question mark. */
const STOPS: ReadonlySet<number> = new Set([46, 33, 63]);

const names = ({ tokens }: Reading, wanted: string): boolean => tokens.some(({ tag }) => tag === wanted);

/** Whether the first cell with a word in it is a name rather than a day or a word of the trade. */
function isNamed(cells: [number, number][], { folded, text, tokens }: Reading): boolean {
  const cell = cells.find(([from, to]) => /\p{L}{2}/u.test(folded.slice(from, to)));
  if (!cell) return false;
  const [from, to] = cell;
  const said = text.slice(from, to).replace(/\b\d+ ?[hdwmy]\b/gi, '');
  if (/\d/.test(said) || !/^\P{L}*(?:\p{Lu}|\p{Lo})/u.test(said)) return false;
  return tokens.every(
    ({ start, tag }) => start < from || start >= to || /^(?:word|other|break|end)$/.test(tag),
  );
}

/** The row's price: the first amount in money that is likely enough. */
function anchorOf(found: readonly Candidate[]): Candidate | null {
  const likely = found.filter((candidate) => scoreOf(candidate) > 0);
  return likely.find(({ by }) => by !== 'bare') ?? likely[0] ?? null;
}

/** Numbers beside a sum in money are counts. */
const isWritten = (one: Candidate, anchor: Candidate): boolean =>
  one.by !== 'bare' || anchor.by === 'bare' || one.clues.includes('bare:peer');

/** Open, high, low and close are of one size; what is in another currency is so roughly. */
function isOfSize(one: Candidate, other: Candidate): boolean {
  const slack = (one.currency ?? other.currency) === other.currency ? 1.5 : 2;
  const ratio = roughUsd(one.value, one.currency ?? other.currency) / roughUsd(other.value, other.currency);
  return ratio > 1 / slack && ratio < slack;
}
