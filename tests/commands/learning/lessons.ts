import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { corpus } from '@/tests/prices/corpus';
import type { Context } from '@/utils/prices/amount';
import type { Candidate } from '@/utils/prices/candidate';
import { read } from '@/utils/prices/find';
import type { Shown } from './descent';

interface Snippet extends Context {
  text: string;
  amounts: { start: number; end: number; value: number; label: string }[];
  optional?: { start: number; end: number }[];
}

/** What one amount teaches; `set`: which of the sets it is from, or `AGAIN`; `fold`: which fifth of the texts. */
export interface Lesson extends Shown {
  set: number;
  fold: number;
}

/** What is learned, and from what. */
export interface Subject {
  /** What an amount shows that is labelled so, if it is, and what is to be said of it; null if it teaches nothing. */
  tell: (amount: Candidate, label: string | undefined) => { shows: string[]; right: boolean } | null;
  /** Whether a label is one of those to find. */
  finds: (label: string) => boolean;
  /** Whether a text teaches something else when its day is not known. */
  needsDay: boolean;
}

/** All lessons of the own lines, which are the first set, and of files of labelled sentences. */
export interface Lessons {
  sets: string[];
  /** How many amounts are to be found in each set. */
  wanted: number[];
  /** Names of what is shown, by number. */
  names: string[];
  all: Lesson[];
}

export const FOLDS = 5;
/** The set of those texts of the files that are read a second time as if their day were not known: they teach, and are not scored. */
export const AGAIN = -1;

/** Reads all that is weighed in tests/corpus and in `files`. */
export function gather(files: readonly string[], { tell, finds, needsDay }: Subject): Lessons {
  const sets = ['tests/corpus', ...files.map((file) => basename(file))];
  const wanted = sets.map(() => 0);
  const names: string[] = [];
  const places = new Map<string, number>();
  const all: Lesson[] = [];
  for (const { text, context, amounts } of corpus()) {
    const labels = amounts.map(({ text: { length }, start, value, kind }) => ({
      start,
      end: start + length,
      value,
      label: kind,
    }));
    learnOf(0, { ...context, text, amounts: labels });
  }
  files.forEach((file, index) => {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const snippet: Snippet = JSON.parse(line, (_, value) => value ?? undefined);
      learnOf(index + 1, snippet);
      const { date, ...undated } = snippet;
      if (date && needsDay) learnOf(AGAIN, undated);
    }
  });
  return { sets, wanted, names, all };

  function learnOf(set: number, { text, amounts, optional = [], ...context }: Snippet): void {
    const labels = amounts.filter(({ label }) => label === 'price' || label === 'cost');
    if (set !== AGAIN) wanted[set] = (wanted[set] ?? 0) + labels.filter(({ label }) => finds(label)).length;
    read(text, context, (refiner, candidate) => {
      const meets = ({ start, end }: { start: number; end: number }) =>
        candidate.start < end && start < candidate.end;
      if (refiner !== 'weigh' || optional.some(meets)) return;
      const label = labels.find((one) => meets(one) && Math.abs(candidate.value / one.value - 1) < 0.005);
      const told = tell(candidate, label?.label);
      if (!told) return;
      const { shows, right } = told;
      all.push({
        set,
        fold: hash(text) % FOLDS,
        clues: ['bias', ...shows].map(placeOf),
        right,
        weight: set === AGAIN ? 0.5 : 1,
      });
    });
  }

  function placeOf(name: string): number {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  }
}

function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value >>> 3;
}
