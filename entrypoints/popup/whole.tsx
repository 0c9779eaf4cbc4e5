import { render } from 'preact';
import { browser } from 'wxt/browser';
import { speakIn } from '@/components/dress';
import { type Language, loadLanguage } from '@/components/language';
import { language } from '@/utils/settings';
import { localeFor } from '@/utils/words/languages';
import { App } from './App';
import { readState } from './state';

async function speak(chosen: string) {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  speakIn(locale);
  return loadLanguage(locale);
}

/** Draws the whole popup, over the face where that is there: what stands already stays. */
export async function showWhole(): Promise<void> {
  const [first, spoken] = await Promise.all([readState(Date.now()), language.getValue().then(speak)]);
  const show = (own: Language) => render(<App first={first} language={own} />, document.body);
  show(spoken);
  language.watch((chosen) => void speak(chosen).then(show));
}
