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
const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
speakIn(locale);

const [first, spoken, words] = await Promise.all([
  readState(),
  loadLanguage(locale),
  welcomeWords.load(locale),
]);
document.title = `Hashfloor: ${words.title}`;
render(<App first={first} language={spoken} words={words} />, document.body);
