import { bestFit } from './best-fit';

/** Languages of the interface beside English, by BCP 47 tag. Each has a folder here and one in `public/_locales`. */
export const TRANSLATIONS = ['de', 'es', 'fr', 'it', 'pt-BR', 'ru', 'tr', 'ja', 'ko', 'zh-CN'] as const;

export type Translation = (typeof TRANSLATIONS)[number];

/** Every language of the interface. */
export const LANGUAGES = ['en', ...TRANSLATIONS] as const;

/** English as it is written where a locale is at home: its numbers and dates, our words. */
function englishAt(locale: string): string {
  try {
    const { region } = new Intl.Locale(locale.replaceAll('_', '-')).maximize();
    return region ? `en-${region}` : 'en';
  } catch {
    return 'en';
  }
}

/**
 * The locale to speak and to count in: the browser's, unless another language was chosen. Empty: none was. A chosen
 * language that is the browser's too leaves its region: numbers of `de-CH` are not those of `de`. Where we have no
 * words in the browser's language, it is English as its region writes it: a month in Dutch or figures in Arabic would
 * stand among English words, and these would run from right to left.
 */
export function localeFor(chosen: string, browsers: string): string {
  if (chosen !== '' && !bestFit(browsers, [chosen])) return chosen;
  return bestFit(browsers, LANGUAGES) ? browsers : englishAt(browsers);
}

/** Which way the words of a locale run. None of ours runs from right to left yet; the screens are ready for one. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';
}

/** What one screen says, in every language. */
export interface Spoken<Words> {
  /** The language that every other is a translation of, and that serves where none fits. Always at hand. */
  english: Words;
  /** The words that serve a locale best. Only they are loaded; English where loading fails. */
  load(locale: string): Promise<Words>;
}

/** Joins English and the ways to the other languages. */
export function spoken<Words>(
  english: Words,
  others: Readonly<Record<Translation, () => Promise<Words>>>,
): Spoken<Words> {
  return {
    english,
    async load(locale) {
      const tag = bestFit(locale, LANGUAGES);
      if (tag === null || tag === 'en') return english;
      return others[tag]().catch(() => english);
    },
  };
}
