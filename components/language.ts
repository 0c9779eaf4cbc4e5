import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/utils/words/en/core';
import { type Format, format } from '@/utils/words/format';
import { words as spoken } from '@/utils/words/words';

/** What a component needs to speak: the words of the interface, and the numbers of the locale. */
export interface Language {
  /** BCP 47. */
  locale: string;
  words: Words;
  format: Format;
}

/** The numbers of a locale, BCP 47, with words that were loaded for it. */
export function languageOf(locale: string, words: Words = spoken.english): Language {
  return { locale, words, format: format(locale) };
}

/** The language that serves a locale best: loads its words. */
export async function loadLanguage(locale: string): Promise<Language> {
  return languageOf(locale, await spoken.load(locale));
}

/** Handed down by a screen's entrypoint; English where none is. */
export const LanguageContext = createContext<Language>(languageOf('en'));

/** Words and numbers for a component. */
export const useLanguage = () => useContext(LanguageContext);
