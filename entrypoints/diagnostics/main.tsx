import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DiagnosticsContext } from '@/components/diagnostics/words';
import { dress, speakIn } from '@/components/dress';
import { LanguageContext, loadLanguage } from '@/components/language';
import { language } from '@/utils/settings';
import { diagnosticsWords } from '@/utils/words/diagnostics-words';
import { faultWords } from '@/utils/words/fault-words';
import { localeFor } from '@/utils/words/languages';
import { App } from './App';
import { readState } from './state';

dress();
const locale = localeFor(await language.getValue(), browser.i18n.getUILanguage());
speakIn(locale);

const [first, spoken, words, faults] = await Promise.all([
  readState(Date.now()),
  loadLanguage(locale),
  diagnosticsWords.load(locale),
  faultWords.load(locale),
]);
document.title = `Hashfloor: ${words.title}`;
render(
  <LanguageContext.Provider value={spoken}>
    <DiagnosticsContext.Provider value={words}>
      <App first={first} faults={faults} />
    </DiagnosticsContext.Provider>
  </LanguageContext.Provider>,
  document.body,
);

// The part that the address names exists only now.
const sought = document.getElementById(location.hash.slice(1));
sought?.classList.add('sought');
sought?.scrollIntoView({ block: sought.localName === 'tr' ? 'center' : 'start' });
