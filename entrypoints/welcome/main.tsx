import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress, speakIn } from '@/components/dress';
import { loadLanguage } from '@/components/language';
import { language } from '@/utils/settings';
import { localeFor } from '@/utils/words/languages';
import { welcomeWords } from '@/utils/words/welcome-words';
import { App } from './App';
import { readState } from './state';

dress();
const first = await readState();

async function show(chosen: string) {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  const [spoken, words] = await Promise.all([loadLanguage(locale), welcomeWords.load(locale)]);
  speakIn(locale);
  document.title = `Hashfloor: ${words.title}`;
  render(<App first={first} language={spoken} words={words} />, document.body);
}

await show(await language.getValue());
language.watch((chosen) => void show(chosen));
