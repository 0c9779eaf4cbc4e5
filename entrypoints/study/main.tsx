import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress, speakIn } from '@/components/dress';
import { loadLanguage } from '@/components/language';
import { DepthContext } from '@/components/study/words';
import { language } from '@/utils/settings';
import { depthWords } from '@/utils/words/depth-words';
import { localeFor } from '@/utils/words/languages';
import { App } from './App';
import { readState } from './state';

dress();
const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
speakIn(locale);

const [spoken, words, first] = await Promise.all([
  loadLanguage(locale),
  depthWords.load(locale),
  readState(Date.now()),
]);
document.title = `Hashfloor: ${words.study.title}`;

render(
  <DepthContext.Provider value={words}>
    <App first={first} language={spoken} />
  </DepthContext.Provider>,
  document.body,
);
