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
const [chosen, first] = await Promise.all([language.getValue(), readState(Date.now())]);

async function show(chosen: string) {
  const locale = localeFor(chosen, browser.i18n.getUILanguage());
  const [spoken, words, faults] = await Promise.all([
    loadLanguage(locale),
    diagnosticsWords.load(locale),
    faultWords.load(locale),
  ]);
  speakIn(locale);
  document.title = `Hashfloor: ${words.title}`;
  render(
    <LanguageContext.Provider value={spoken}>
      <DiagnosticsContext.Provider value={words}>
        <App first={first} faults={faults} />
      </DiagnosticsContext.Provider>
    </LanguageContext.Provider>,
    document.body,
  );
}

await show(chosen);
language.watch((other) => void show(other));

// The part that the address names exists only now.
const sought = document.getElementById(location.hash.slice(1));
sought?.classList.add('sought');
sought?.scrollIntoView({ block: sought.localName === 'tr' ? 'center' : 'start' });
