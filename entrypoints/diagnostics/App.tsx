import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Diagnostics } from '@/components/diagnostics/Diagnostics';
import { useDiagnostics } from '@/components/diagnostics/words';
import { useLanguage } from '@/components/language';
import { sourceName } from '@/utils/figures/source-names';
import { ask } from '@/utils/messages';
import { servers } from '@/utils/settings';
import { askForBraiins, askForServer } from '@/utils/sites';
import { costName } from '@/utils/words/basis-name';
import { faultText } from '@/utils/words/fault-text';
import type { FaultWords } from '@/utils/words/fault-words';
import { sourceText } from '@/utils/words/source-text';
import { save } from './save';
import { readState, type State, watchState } from './state';
import { exportOf, viewOf } from './view';

/** A source with the reasons of its failures in the reader's words. */
function inWords({ error, doubted, ...source }: State['sources'][number], faults: FaultWords) {
  return {
    ...source,
    error: error && { ...error, message: faultText(error.message, faults) },
    doubted: doubted && { ...doubted, reason: faultText(doubted.reason, faults) },
  };
}

/** Joins the page to store, settings, permissions and worker. */
export function App({ first, faults }: { first: State; faults: FaultWords }) {
  const [state, setState] = useState(first);
  const { words, format } = useLanguage();
  const own = useDiagnostics();
  useEffect(() => {
    const update = () => void readState(Date.now()).then(setState);
    watchState(update);
    ask('refresh', { force: false }).then(update, () => {});
  }, []);

  const { figures, standing, basis } = state;
  const sourceOf = (id: string) => sourceText(id, sourceName(id).name, words);
  const line = own.export.line({
    verdict: words.verdicts[standing.verdict].name,
    price: format.money(standing.price, 'USD'),
    margin: format.margin(standing.marginOverCost),
    cost: format.money(standing.cost.usd, 'USD'),
    basis: costName(basis, standing.cost, words, format),
    source: sourceOf(figures.price.source),
    time: `${new Date(figures.price.observedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  });
  return (
    <Diagnostics
      {...state}
      {...viewOf(state)}
      sources={state.sources.map((source) => inWords(source, faults))}
      basis={costName(basis, standing.cost, words, format)}
      sourceOf={sourceOf}
      methodUrl={browser.runtime.getURL('/method.html')}
      onTest={(id) => ask('testSource', { id })}
      onServers={(addresses) => void servers.setValue(addresses).catch(console.error)}
      onBraiins={() => void askForBraiins()}
      onAllow={(server) => void askForServer(state.servers[server])}
      onExport={(kind) => save(kind, exportOf(state, words, format))}
      line={line}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
