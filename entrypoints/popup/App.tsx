import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { inCurrency } from '@/components/currency';
import { FiguresPage } from '@/components/Follow';
import { type Language, LanguageContext } from '@/components/language';
import { Popup, type Refreshing } from '@/components/popup/Popup';
import { isStale } from '@/utils/figures/figure';
import { perUsd } from '@/utils/figures/per-usd';
import { sourceName } from '@/utils/figures/source-names';
import { ask } from '@/utils/messages';
import { anchorOf } from '@/utils/mining/anchor';
import { isPinned } from '@/utils/mining/basis';
import type { Offer } from '@/utils/readings/reading';
import { basis as basisSetting, paused, readings, typedMpi } from '@/utils/settings';
import { costName } from '@/utils/words/basis-name';
import { sourceText } from '@/utils/words/source-text';
import { type Later, loadLater } from './later';
import type { PageBehind } from './page-behind';
import { type SiteBehind, siteBehind } from './site-behind';
import { readState, type State, watchState } from './state';

const FIGURES_PAGE = browser.runtime.getURL('/diagnostics.html');
/** How often ages are counted anew, ms. */
const TICK = 20_000;

function openPage(path: '/options.html' | '/study.html', part?: string): void {
  const url = browser.runtime.getURL(path);
  void browser.tabs.create({ url: part ? `${url}#${part}` : url }).then(() => window.close());
}

function siteOf(site: SiteBehind | null | undefined, sitesOff: readonly string[]) {
  if (site === undefined) return { kind: 'unknown' } as const;
  if (site === null) return { kind: 'closed' } as const;
  const { host, granted } = site;
  return granted
    ? ({ kind: 'granted', host, on: !sitesOff.includes(host) } as const)
    : ({ kind: 'ungranted', host } as const);
}

/** Puts what an article states into force, in the place of what was chosen or typed. */
async function take({ kind, ...reading }: Offer): Promise<void> {
  if (kind === 'mpi') await typedMpi.setValue(reading);
  else await basisSetting.setValue({ kind: 'reading', ...reading });
}

/** What was not believed, with a way to tell it; nothing until the words for it are there. */
function droppedIn({ doubts }: State, later: Later | null) {
  if (!later) return [];
  const { faults, faultWords } = later;
  return doubts.map(({ source, reason, ...said }) => ({
    ...said,
    tell: (what: string) => faultWords.dropped(source, what, faults.faultText(reason, faultWords)),
  }));
}

/** Has figures fetched, and tells whether there is a price of today afterwards. */
async function refreshed(force: boolean): Promise<'done' | 'failed'> {
  await ask('refresh', { force }).catch(() => {});
  const { figures } = await readState(Date.now());
  return isStale('price', figures.price, Date.now()) ? 'failed' : 'done';
}

/** Joins the popup to the store, the settings, the worker and the page behind it. */
export function App({ first, language: own }: { first: State; language: Language }) {
  const [state, setState] = useState(first);
  const [site, setSite] = useState<SiteBehind | null>();
  const [page, setPage] = useState<PageBehind | null>(null);
  const [refreshing, setRefreshing] = useState<Refreshing>('idle');
  const [later, setLater] = useState<Later | null>(null);
  const [offers, setOffers] = useState<readonly Offer[]>([]);

  useEffect(() => {
    const update = () => void readState(Date.now()).then(setState);
    const stop = watchState(update);
    // What was read first may have changed before anybody listened.
    update();
    const tick = setInterval(update, TICK);
    const loading = loadLater(own.locale);
    void loading.then(async (loaded) => {
      setLater(loaded);
      void loaded.page.pageBehind(own.locale).then(setPage);
      setOffers(await loaded.offers.offersBehind(Date.now()).catch(() => []));
    });
    // What can be pressed is shown once what answers the press is there.
    void Promise.all([siteBehind(), loading]).then(([found]) => setSite(found));
    // While what is shown is fresh, nobody needs to hear that it is being looked after.
    const fresh = !isStale('price', first.figures.price, Date.now());
    if (!fresh) setRefreshing('busy');
    void refreshed(false).then((outcome) => setRefreshing(fresh || outcome === 'done' ? 'idle' : outcome));
    return () => {
      stop();
      clearInterval(tick);
    };
  }, [first, own.locale]);

  const refresh = async () => {
    setRefreshing('busy');
    setRefreshing(await refreshed(true));
  };

  // The browser asks only in the press itself: nothing may be awaited before.
  const grant = () => {
    if (!site) return;
    const answered = later?.sites.askForSite(site.host);
    answered?.then((granted) => setSite({ ...site, granted })).catch(console.error);
  };

  const now = Date.now();
  const { basis, rig, figures, standing } = state;
  const retargets = figures.retargets?.value ?? [];
  const language = inCurrency(own, state.currency, perUsd(figures)[state.currency]);
  const { words, format } = language;
  return (
    <LanguageContext.Provider value={language}>
      <FiguresPage.Provider value={FIGURES_PAGE}>
        <Popup
          {...state}
          now={now}
          // The day of a cost stands beside its basis, in the popup.
          basis={
            basis.kind === 'reading'
              ? words.figure.readOn(basis.host)
              : costName(basis, standing.cost, words, format)
          }
          pinned={isPinned(basis)}
          sourceName={(id) => sourceText(id, sourceName(id).name, words)}
          year={
            later?.margins.yearOfMargins(now, standing.marginOverCost, {
              basis,
              rig,
              retargets,
              anchor: anchorOf(figures),
            }) ?? null
          }
          thisPage={page && later && <later.page.ThisPage {...page} cost={standing.cost.usd} />}
          dropped={droppedIn(state, later)}
          offers={offers}
          onTake={(offer) => void take(offer).catch(console.error)}
          onDrop={(kind) => void readings.keep(kind, null).catch(console.error)}
          site={siteOf(site, state.sitesOff)}
          refreshing={refreshing}
          onRefresh={() => void refresh()}
          onSite={(on) => site && void later?.sites.switchSite(site.host, on)}
          onGrant={grant}
          onPause={(on) => void paused.setValue(on)}
          onStudy={() => openPage('/study.html')}
          onOptions={(part) => openPage('/options.html', part)}
        />
      </FiguresPage.Provider>
    </LanguageContext.Provider>
  );
}
