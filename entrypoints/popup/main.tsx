import { render } from 'preact';
import { browser } from 'wxt/browser';
import { dress, speakIn } from '@/components/dress';
import { loadLanguage } from '@/components/language';
import { language } from '@/utils/settings';
import { localeFor } from '@/utils/words/languages';
import { App } from './App';
import { marketBehind, pageBehind } from './page-behind';
import { readState } from './state';

dress();

async function speak() {
  const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
  speakIn(locale);
  return Promise.all([loadLanguage(locale), marketBehind(locale)]);
}

const [first, page, [spoken, market]] = await Promise.all([readState(Date.now()), pageBehind(), speak()]);
render(<App first={first} firstPage={page} market={market} language={spoken} />, document.body);
