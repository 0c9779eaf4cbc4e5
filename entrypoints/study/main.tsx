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
const first = await readState(Date.now());

async function show(chosen: string) {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  const [spoken, words] = await Promise.all([loadLanguage(locale), depthWords.load(locale)]);
  speakIn(locale);
  document.title = `Hashfloor: ${words.study.title}`;
  render(
    <DepthContext.Provider value={words}>
      <App first={first} language={spoken} />
    </DepthContext.Provider>,
    document.body,
  );
}

await show(await language.getValue());
language.watch((chosen) => void show(chosen));
