import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress, speakIn } from '@/components/dress';
import { loadLanguage } from '@/components/language';
import { language } from '@/utils/settings';
import { localeFor } from '@/utils/words/languages';
import { App } from './App';
import { readState } from './state';
import rules from './style.css?inline';

dress(rules);

async function speak() {
  const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
  speakIn(locale);
  return loadLanguage(locale);
}

const [first, spoken] = await Promise.all([readState(Date.now()), speak()]);
render(<App first={first} language={spoken} />, document.body);
