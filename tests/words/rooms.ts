import { depthWords } from '@/utils/words/depth-words';
import { diagnosticsWords } from '@/utils/words/diagnostics-words';
import { faultWords } from '@/utils/words/fault-words';
import { TRANSLATIONS, type Translation } from '@/utils/words/languages';
import { methodWords } from '@/utils/words/method-words';
import { optionsWords } from '@/utils/words/options-words';
import { thisPageWords } from '@/utils/words/this-page-words';
import { welcomeWords } from '@/utils/words/welcome-words';
import { words } from '@/utils/words/words';
import { workerWords } from '@/utils/words/worker-words';

type Load = (locale: string) => Promise<unknown>;

/** Every screen's words by its name. */
export const ROOMS: readonly [name: string, load: Load][] = [
  ['popup and fields', words.load],
  ['worker', async (locale) => workerWords(locale)],
  ['options', optionsWords.load],
  ['plot, what if and why', depthWords.load],
  ['method page', methodWords.load],
  ['welcome page', welcomeWords.load],
  ['reasons of failures', faultWords.load],
  ['figures and sources', diagnosticsWords.load],
  ['page behind the popup', thisPageWords.load],
];

/** Each room in each language but English. */
export const TRANSLATED: readonly [Translation, string, Load][] = TRANSLATIONS.flatMap((language) =>
  ROOMS.map(([name, load]): [Translation, string, Load] => [language, name, load]),
);

/** What is counted, not named: numbers that a sentence is bent around. */
const COUNTS: Readonly<Record<string, unknown[]>> = {
  'basis.quarter': [58, '{1}'],
  'why.past.told': ['{0}', '{1}', 57, 45, 31],
  'why.past.caution': [45],
  'export.line': [
    Object.fromEntries(
      ['verdict', 'price', 'margin', 'cost', 'basis', 'source', 'time'].map((part, at) => [part, `{${at}}`]),
    ),
  ],
};

const say = (word: (...filled: unknown[]) => unknown, path: string) =>
  String(word(...(COUNTS[path] ?? Array.from({ length: word.length }, (_, index) => `{${index}}`))));

/** Every text of a room by its path, with `{0}`, `{1}` … in place of what is filled in. */
export function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, say(value as never, path)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

/** What is filled into a text: placeholders and counted numbers, sorted. */
export const filled = (text: string): string[] =>
  [...new Set(text.match(/\{\d\}|(?<!\d)(58|57|45|31)(?!\d)/g) ?? [])].sort();
