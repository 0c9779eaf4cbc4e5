import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { inCurrency, knownCurrencies } from '@/components/currency';
import { type Language, LanguageContext } from '@/components/language';
import { Welcome } from '@/components/welcome/Welcome';
import { WelcomeContext } from '@/components/welcome/words';
import { perUsd } from '@/utils/figures/per-usd';
import { ask } from '@/utils/messages';
import { anchorOf } from '@/utils/mining/anchor';
import { costOf } from '@/utils/mining/cost';
import { basis, currency } from '@/utils/settings';
import type { WelcomeWords } from '@/utils/words/welcome-words';
import { readState, type State, watchState } from './state';

const PAGES = {
  method: browser.runtime.getURL('/method.html'),
  sites: `${browser.runtime.getURL('/options.html')}#sites`,
};

async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

interface Props {
  first: State;
  language: Language;
  words: WelcomeWords;
}

/** Joins the page to store, settings and worker. */
export function App({ first, language, words }: Props) {
  const [state, setState] = useState(first);
  const { figures, rig } = state;
  useEffect(() => {
    watchState(() => void readState().then(setState));
    ask('refresh', { force: false }).catch(() => {});
  }, []);
  const rate = perUsd(figures)[state.currency];
  const shown = rate === undefined ? 'USD' : state.currency;
  const { difficulty, reward, price } = figures;
  return (
    <LanguageContext.Provider value={inCurrency(language, shown, rate)}>
      <WelcomeContext.Provider value={words}>
        <Welcome
          price={price.value.USD}
          basis={state.basis}
          costOf={(of) =>
            costOf({
              basis: of,
              rig,
              difficulty: difficulty.value,
              reward: reward.value,
              at: difficulty.observedAt,
              anchor: anchorOf(figures),
            })
          }
          onBasis={(chosen) => void basis.setValue(chosen)}
          currency={shown}
          currencies={knownCurrencies(figures)}
          onCurrency={(code) => void currency.setValue(code)}
          pages={PAGES}
          onDone={() => void close()}
        />
      </WelcomeContext.Provider>
    </LanguageContext.Provider>
  );
}
