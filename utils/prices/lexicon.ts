import { codeAt } from './code-at';
import { all } from './locales/all';
import type { Locale, Tag } from './locales/locale';

/** Stems in a tree of characters. Most have one that goes on from them, which needs no map; and all are of one shape, to be walked fast. */
export interface Node {
  /** The first character that goes on from here, and where to. */
  code: number;
  child: Node | undefined;
  /** Of all others those from a to z, by their place among them. */
  letters: (Node | undefined)[] | undefined;
  others: Map<number, Node> | undefined;
  /** What a word means that begins with this stem. */
  begins: string | undefined;
  /** What it means when the word ends here. */
  is: string | undefined;
  /** Spelling that a ticker must have. */
  exact: string | undefined;
}

/** The words of one or more languages, ready for look-up. */
export interface Lexicon {
  money: Node;
  words: Node;
  decimalComma: boolean;
  postpositions: boolean;
  /** Currency of a bare number that is no price in dollars. */
  home: string | null;
  /** Number words, which mean their value. */
  spelled: Node;
}

const node = (): Node => ({
  code: -1,
  child: undefined,
  letters: undefined,
  others: undefined,
  begins: undefined,
  is: undefined,
  exact: undefined,
});

/** Where a character leads from a stem. */
export const step = ({ code, child, letters, others }: Node, next: number): Node | undefined =>
  code === next ? child : next >= A && next <= Z ? letters?.[next - A] : others?.get(next);

const A = 97;
const Z = 122;

/** The same, and there is a way afterwards. */
function grow(from: Node, next: number): Node {
  const there = step(from, next);
  if (there) return there;
  const made = node();
  if (!from.child) {
    from.code = next;
    from.child = made;
  } else if (next >= A && next <= Z) {
    from.letters ??= new Array(Z - A + 1);
    from.letters[next - A] = made;
  } else {
    from.others ??= new Map();
    from.others.set(next, made);
  }
  return made;
}

const whole = (stem: string): string => (stem.endsWith('.') ? stem : `${stem}.`);

function add(root: Node, stem: string, meaning: string): void {
  const ends = stem.endsWith('.') && stem.length > 1;
  const word = (ends ? stem.slice(0, -1) : stem).replaceAll('_', ' ');
  let at = root;
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) at = grow(at, codeAt(lower, i));
  if (lower !== word) {
    if (at.is === undefined && at.begins === undefined) at.exact = word;
    at.is ??= meaning;
  } else if (ends) at.is ??= meaning;
  else at.begins ??= meaning;
}

/**
 * Puts the words of some languages together; the first wins where two disagree, and within a language the first list.
 * `guest`: the one of them that a text only quotes. It counts by whole words, as its stems begin other words of the
 * host ("cost" no "costante", "dive" no "diversi").
 */
export function lexiconOf(locales: readonly Locale[], guest?: Locale): Lexicon {
  const lexicon: Lexicon = {
    money: node(),
    words: node(),
    decimalComma: false,
    postpositions: false,
    home: null,
    spelled: node(),
  };
  for (const locale of [...locales, all]) {
    const { money, words, decimalComma, postpositions, home, spelled } = locale;
    for (const [lists, root] of [
      [money, lexicon.money],
      [words, lexicon.words],
      [spelled ?? {}, lexicon.spelled],
    ] as const)
      for (const [meaning, stems] of Object.entries(lists))
        for (const stem of stems.match(/\S+/g) ?? [])
          add(root, locale === guest && lists === words ? whole(stem) : stem, meaning);
    if (decimalComma) lexicon.decimalComma = true;
    lexicon.home ??= home ?? null;
    if (postpositions) lexicon.postpositions = true;
  }
  return lexicon;
}

/** Scripts written without blanks, where a word may start anywhere. */
export const isDense = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);

/** Letters as far as words go: signs and punctuation above ASCII are not. */
export function isLetter(code: number): boolean {
  if (code < 0xaa) return code >= 97 && code <= 122;
  if (code < 0x2000)
    return (
      code !== 0xab &&
      code !== 0xbb &&
      code !== 0xb7 &&
      code !== 0xd7 &&
      code !== 0x964 &&
      (code >= 0xc0 || code === 0xaa)
    );
  return code >= 0x2c00 && (code < 0x3000 || code > 0x303f) && code < 0xfe30 && code !== 0x30fb;
}

/** Longest entry of a tree that the text has at an offset, or null. Case of tickers is asked of the original. */
export function lookUp(
  root: Node,
  folded: string,
  at: number,
  text: string,
): { end: number; meaning: string } | null {
  let here: Node | undefined = root;
  let end = at;
  let meaning: string | undefined;
  for (let i = at; here; i++) {
    if (here.begins !== undefined) {
      end = i;
      meaning = here.begins;
    }
    if (
      here.is !== undefined &&
      !goesOn(folded, i) &&
      (here.exact === undefined || text.slice(at, i) === here.exact || here.begins)
    ) {
      end = i;
      meaning = here.is;
    }
    here = step(here, codeAt(folded, i));
  }
  return meaning === undefined ? null : { end, meaning };
}

/** Whether a word of letters goes on at an offset; dense scripts have no such thing. */
function goesOn(folded: string, at: number): boolean {
  const code = codeAt(folded, at);
  return (
    isLetter(code) && !isDense(code) && isLetter(codeAt(folded, at - 1)) && !isDense(codeAt(folded, at - 1))
  );
}

export type { Tag };
