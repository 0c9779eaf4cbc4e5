import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { inCurrency } from '@/components/currency';
import { type Language, LanguageContext } from '@/components/language';
import { Study } from '@/components/study/Study';
import { perUsd } from '@/utils/figures/per-usd';
import { sourceName } from '@/utils/figures/source-names';
import { ask } from '@/utils/messages';
import { basisName, costName } from '@/utils/words/basis-name';
import { sourceText } from '@/utils/words/source-text';
import { askedIn, showAsked } from './asked';
import { readState, type State, watchState } from './state';
import { viewOf } from './view';

const PAGES = {
  method: browser.runtime.getURL('/method.html'),
  options: browser.runtime.getURL('/options.html'),
};

/** Joins the page to store, settings and worker. */
export function App({ first, language: own }: { first: State; language: Language }) {
  const [state, setState] = useState(first);
  const { figures, standing, basis, currency } = state;
  const view = useMemo(() => viewOf(state), [state]);
  useEffect(() => {
    watchState(() => void readState(Date.now()).then(setState));
    ask('refresh', { force: false }).catch(() => {});
  }, []);

  const [asked, setAsked] = useState(askedIn(location.hash));
  useEffect(() => {
    addEventListener('hashchange', () => setAsked(askedIn(location.hash)));
  }, []);
  useEffect(() => showAsked(asked), [asked]);
  const askedRate = asked && perUsd(figures)[asked.currency];

  const known = perUsd(figures)[currency];
  const [shown, rate] = known === undefined ? ['USD', 1] : [currency, known];
  const language = useMemo(() => inCurrency(own, shown, rate), [own, shown, rate]);
  const { words, format } = language;
  const named = (id: string) => sourceText(id, sourceName(id).name, words);
  return (
    <LanguageContext.Provider value={language}>
      <Study
        {...view}
        standing={standing}
        figures={figures}
        basis={costName(basis, standing.cost, words, format)}
        published={
          basis.kind === 'published' || basis.kind === 'reading' ? basisName(basis, words, format) : undefined
        }
        model={basisName(view.model, words, format)}
        mpi={view.mpi && { ...view.mpi, readAt: named(view.mpi.readAt) }}
        source={named(figures.price.source)}
        now={state.now}
        asked={asked && askedRate ? asked.value / askedRate : undefined}
        currency={shown}
        rate={rate}
        pages={PAGES}
      />
    </LanguageContext.Provider>
  );
}
