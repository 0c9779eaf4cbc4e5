import { browser } from 'wxt/browser';
import { speakIn } from '@/components/dress';
import { type Language, loadLanguage } from '@/components/language';
import { localeFor } from '@/utils/words/languages';
import { type OptionsWords, optionsWords } from '@/utils/words/options-words';

/** All that the options are spoken in. */
export interface Speech {
  language: Language;
  own: OptionsWords;
}

/** Loads the words of a chosen language (empty: the browser's), and has the page say that it speaks it. */
export async function loadSpeech(chosen: string): Promise<Speech> {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  const [language, own] = await Promise.all([loadLanguage(locale), optionsWords.load(locale)]);
  speakIn(locale);
  document.title = `Hashfloor: ${language.words.bar.options}`;
  return { language, own };
}
