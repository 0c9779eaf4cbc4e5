import type { Amount, Question } from '@/utils/prices/amount';
import { hashOf } from './hash';

/** A text, and what was found in it. */
export interface Read {
  text: string;
  amounts: Amount[];
}

/** What was found in texts before. A text that differs in its figures alone is known too, as long as they moved by little. */
export interface Recall {
  /** The amounts of a text; null where it has to be asked about. `old`: known by another text of its kind, a while ago. */
  of(question: Question, now: number): { amounts: Amount[]; old: boolean } | null;
  /** Takes in what was found. Returns whether other parts of the text are amounts than those last known. */
  learn(question: Question, amounts: Amount[], now: number): boolean;
}

interface Entry {
  text: number;
  amounts: Amount[];
  /** Values for one of the digits as they are written: 1000 for "82k", 0.01 for "$90,123.45". */
  scales: number[];
  at: number;
}

/** A price does not move by more than this part from one look to the next; what does is something else. */
const LEAP = 0.25;
/** Time after which it is asked anew whether texts of this kind are still what they were, ms. */
const OLD = 3000;
/** Texts that are kept in mind. */
const MOST = 1000;
/** Digits that can make an amount of a text that was none: a clock's and a counter's cannot. */
const MAY_BECOME_ONE = /\d{3}|\p{Sc}/u;

/** A memory with nothing in it. It keeps numbers alone, and no text of the page. */
export function makeRecall(): Recall {
  const known = new Map<number, Entry>();
  return {
    of(question, now) {
      const { text } = question;
      const entry = known.get(kindOf(question));
      if (!entry) return null;
      if (entry.text === hashOf(text)) return { amounts: entry.amounts, old: false };
      if (!entry.amounts.length && MAY_BECOME_ONE.test(text)) return null;
      const amounts = entry.amounts.flatMap(
        (amount, index) => moved(amount, entry.scales[index], text) ?? [],
      );
      return amounts.length === entry.amounts.length ? { amounts, old: now - entry.at > OLD } : null;
    },
    learn(question, amounts, now) {
      const { text } = question;
      const kind = kindOf(question);
      const last = known.get(kind);
      known.delete(kind);
      const scales = amounts.map(({ start, end, value }) => value / digitsIn(text, start, end));
      known.set(kind, { text: hashOf(text), amounts, scales, at: now });
      const [oldest] = known.keys();
      if (known.size > MOST && oldest !== undefined) known.delete(oldest);
      return !last || placesOf(last.amounts) !== placesOf(amounts);
    },
  };
}

/** The same for all texts that differ in digits alone, and stand among others of which this is true. */
function kindOf(question: Question): number {
  let kind = kinds.get(question);
  if (kind !== undefined) return kind;
  const { text, context, market } = question;
  const { title, heading, before, lang, date, path } = context;
  const words = [text, title, heading, before, lang, date, path, market?.page?.kind].join('\n');
  kind = hashOf(words.replace(/\d/g, '#'));
  kinds.set(question, kind);
  return kind;
}

/** A question is held against what is known when it is asked and when it is answered. */
const kinds = new WeakMap<Question, number>();

const placesOf = (amounts: Amount[]) => amounts.map(({ start, kind }) => start + kind).join();
const digitsIn = (text: string, start: number, end: number) =>
  Number(text.slice(start, end).replace(/\D/g, '') || Number.NaN);

/**
 * What a text's amounts seem to be, by those of the text that stood there before: each is looked for as it was written, but for its
 * digits. Null where one is not to be found, or more than once. Good until the worker has answered.
 */
export function guessFrom(before: Read, text: string): Amount[] | null {
  const found = before.amounts.flatMap((amount) => {
    const written = before.text.slice(amount.start, amount.end);
    const pattern = written.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\d/g, '\\d');
    const [first, second] = text.matchAll(new RegExp(`(?<![\\d.,])${pattern}(?![\\d]|[.,]\\d)`, 'gu'));
    if (!first || second) return [];
    const scale = amount.value / digitsIn(before.text, amount.start, amount.end);
    const place = { start: first.index, end: first.index + written.length };
    return moved({ ...amount, ...place }, scale, text) ?? [];
  });
  return found.length && found.length === before.amounts.length ? found : null;
}

/** The amount that now stands in the same place. */
function moved(amount: Amount, scale = Number.NaN, text: string): Amount | null {
  const value = digitsIn(text, amount.start, amount.end) * scale;
  return Math.abs(value / amount.value - 1) < LEAP ? { ...amount, value } : null;
}
