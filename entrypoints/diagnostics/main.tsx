import { render } from 'preact';
import { browser } from 'wxt/browser';
import { DiagnosticsContext } from '@/components/diagnostics/words';
import { LanguageContext, loadLanguage } from '@/components/language';
import { tokensCss } from '@/utils/looks';
import { diagnosticsWords } from '@/utils/words/diagnostics-words';
import { App } from './App';
import { readState } from './state';

const sheet = new CSSStyleSheet();
sheet.replaceSync(tokensCss());
document.adoptedStyleSheets = [sheet];

const locale = browser.i18n.getUILanguage();
document.documentElement.lang = locale;
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const [first, language, words] = await Promise.all([
  readState(Date.now()),
  loadLanguage(locale),
  diagnosticsWords.load(locale),
]);
document.title = `Hashfloor: ${words.title}`;
render(
  <LanguageContext.Provider value={language}>
    <DiagnosticsContext.Provider value={words}>
      <App first={first} />
    </DiagnosticsContext.Provider>
  </LanguageContext.Provider>,
  document.body,
);

// The part that the address names exists only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
