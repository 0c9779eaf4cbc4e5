import type { Context } from './amount';
import { guess } from './guess';
import { type Lexicon, lexiconOf } from './lexicon';
import type { Locale } from './locales/locale';
import { remember } from './remember';

/** What has been learned so far: nothing to begin with, so that a page loads no more than the words of its own languages. */
const known = new Map<string, Locale>();
const ready = new Map<string, Lexicon>();

/** Which languages a script stands for, the more telling first. */
const scripts: readonly [RegExp, readonly string[]][] = [
  [/[\u3040-\u30ff]/, ['ja']],
  [/[\uac00-\ud7a3]/, ['ko']],
  [/[\u4e00-\u9fff]/, ['zh']],
  [/[\u0400-\u04ff]/, ['ru', 'uk']],
  [/[\u0900-\u097f]/, ['hi']],
];

/** Letters of languages in Latin script that tell them without a word, if two are there: asked only of a text that is said to be in none. */
const letters: readonly [RegExp, string][] = [
  [/[ığş][\s\S]{0,400}[ığş]/i, 'tr'],
  [/[łąężźćńś][\s\S]{0,400}[łąężźćńś]/i, 'pl'],
  [/[ăđơưạảấầậắặẹẻếềểệịọốồổộớờợụủứừửữự][\s\S]{0,400}[ăđơưạảấầậắặẹẻếềểệịọốồổộớờợụủứừửữự]/i, 'vi'],
];

/** Takes in the words of languages, by ISO 639 code. Texts are read with what is known by then. */
export function learn(words: Readonly<Record<string, Locale>>): void {
  for (const [code, locale] of Object.entries(words)) known.set(code, locale);
  ready.clear();
  last = null;
  const multipliers = [...known.values()].flatMap(({ money, spelled }) =>
    spelled ? [3, 4, 5, 6, 7, 8, 9].map((power) => `${money[power] ?? ''} ${money[`x${power}`] ?? ''}`) : [],
  );
  const stems = (multipliers.join(' ').match(/[^\s.]{3,}\.?|[^\s.\x20-\u0fff]/g) ?? []).map((stem) =>
    stem.replaceAll('_', ' ').replace('.', '(?![a-z\\u00c0-\\uffff])'),
  );
  spelling = stems.length > 0 ? new RegExp([...new Set(stems)].join('|'), 'gi') : null;
}

let spelling: RegExp | null = null;

/** Whether a text may hold a sum written in words: it names a multiplier, and not behind a digit as in "57 million". */
export function maySpell(text: string): boolean {
  if (!spelling) return false;
  spelling.lastIndex = 0;
  for (let found = spelling.exec(text); found; found = spelling.exec(text)) {
    const before = text[found.index - 1];
    const outer = before === ' ' ? text[found.index - 2] : before;
    if (before === undefined || (outer !== undefined && !OF_DIGITS.test(outer))) return true;
    spelling.lastIndex = found.index + 1;
  }
  return false;
}

const OF_DIGITS = /[\s\d.,]/;

/**
 * Codes of the languages that a text is written in, as far as its script, its words and what it is said to be in tell.
 * English is always among them: every page quotes it.
 */
function languagesOf(text: string, { lang, title = '' }: Context): string[] {
  const said = lang?.slice(0, 2).toLowerCase() ?? '';
  const sample = text.slice(0, 1500);
  const written = NOT_LATIN.test(sample) ? scripts.find(([script]) => script.test(sample))?.[1] : undefined;
  if (written)
    return [
      ...(written.includes(said) || (said === 'ja' && written.includes('zh')) ? [said] : written),
      'en',
    ];
  // Short texts tell little of their language: the page's stands for it.
  return text.length < SHORT && (said || title)
    ? forPage(`${said}|${title}`)
    : chosen(said, `${sample} ${title}`);
}

/** Below this a text tells little of its language. */
const SHORT = 120;
const NOT_LATIN = /[\u0400-\u04ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/;

const forPage = remember((page) =>
  chosen(page.slice(0, page.indexOf('|')), page.slice(page.indexOf('|') + 1)),
);

function chosen(said: string, sample: string): string[] {
  const told = said ? undefined : letters.find(([pair]) => pair.test(sample))?.[1];
  const seems = told ?? guess(sample, said) ?? said;
  return seems && seems !== 'en' ? [seems, 'en'] : ['en'];
}

/** What the last short text was read by: pages are made of them. */
let last: { lang: string | undefined; title: string | undefined; lexicon: Lexicon } | null = null;

/** The words to read a text by. */
export function lexiconFor(text: string, context: Context): Lexicon {
  const short = text.length < SHORT && !NOT_LATIN.test(text);
  if (short && last && last.lang === context.lang && last.title === context.title) return last.lexicon;
  const lexicon = lexiconOfText(text, context);
  if (short && (context.lang || context.title)) last = { lang: context.lang, title: context.title, lexicon };
  return lexicon;
}

function lexiconOfText(text: string, context: Context): Lexicon {
  const codes = languagesOf(text, context).filter((code) => known.has(code));
  const key = codes.join();
  let lexicon = ready.get(key);
  if (!lexicon) {
    lexicon = lexiconOf(
      codes.flatMap((code) => known.get(code) ?? []),
      codes[0] === 'en' ? undefined : known.get('en'),
    );
    ready.set(key, lexicon);
  }
  return lexicon;
}
