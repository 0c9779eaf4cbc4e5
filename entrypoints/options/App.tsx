import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { inCurrency, knownCurrencies } from '@/components/currency';
import { FiguresPage } from '@/components/Follow';
import { LanguageContext } from '@/components/language';
import { Options } from '@/components/options/Options';
import type { OptionsProps, Settings } from '@/components/options/options-props';
import { OptionsContext } from '@/components/options/words';
import { CHART_HOSTS } from '@/utils/addresses/curated-sites';
import { covers } from '@/utils/addresses/origins';
import { anyAlert } from '@/utils/alerts/sound-alerts';
import { isStale } from '@/utils/figures/figure';
import { perUsd } from '@/utils/figures/per-usd';
import { ask } from '@/utils/messages';
import { anchorOf } from '@/utils/mining/anchor';
import { costOf } from '@/utils/mining/cost';
import { standingOf } from '@/utils/mining/standing';
import { askForCryptoquant, askForSites, releaseSites } from '@/utils/sites';
import { loadSettings, saveSettings } from './backup';
import { askToNotify, type Leave, readLeave, watchLeave } from './leave';
import { siteRows } from './site-rows';
import { sourceStates } from './sources';
import { loadSpeech, type Speech } from './speech';
import { readSettled, readState, reset, type State, store, usualRig, watchState } from './state';

interface Props {
  first: State;
  firstLeave: Leave;
  firstSpeech: Speech;
}

/** Joins the options to settings, store, permissions and worker. */
export function App({ first, firstLeave, firstSpeech }: Props) {
  const [state, setState] = useState(first);
  const [leave, setLeave] = useState(firstLeave);
  const [{ language: spoken, own }, setSpeech] = useState(firstSpeech);
  const [refused, setRefused] = useState(false);
  const [refusedHosts, setRefusedHosts] = useState<readonly string[]>([]);
  const [notKept, setNotKept] = useState(false);
  const [refreshing, setRefreshing] = useState<OptionsProps['refreshing']>('idle');

  const update = useCallback(async () => {
    const kept = await readSettled();
    if (kept) setState(kept);
  }, []);
  useEffect(() => {
    watchState(() => void update());
    watchLeave(() => void readLeave().then(setLeave));
  }, [update]);

  const chosen = state.settings.language;
  useEffect(() => {
    void loadSpeech(chosen).then(setSpeech);
  }, [chosen]);

  const refresh = async () => {
    setRefreshing('busy');
    await ask('refresh', { force: true }).catch(() => {});
    const { figures } = await readState();
    setRefreshing(isStale('price', figures.price, Date.now()) ? 'failed' : 'done');
  };

  const { settings, figures, health, lastBands } = state;
  const { basis, rig } = settings;
  const now = Date.now();
  const change = (changed: Partial<Settings>) => {
    setState((before) => ({ ...before, settings: { ...before.settings, ...changed } }));
    setNotKept(false);
    void store(changed)
      .catch(() => setNotKept(true))
      .then(update);
  };
  // The browser asks only in the press itself: nothing may be awaited before.
  const allowNotifications = () => {
    const answered = askToNotify();
    void answered.catch(() => false).then((allowed) => setRefused(!allowed));
  };
  const allow = (hosts: readonly string[]) => {
    const answered = askForSites(hosts).catch(() => false);
    return answered.then((allowed) => {
      setRefusedHosts(allowed ? [] : hosts);
      return allowed;
    });
  };
  const chartsAllowed = CHART_HOSTS.every((host) => covers(leave.origins, host));
  const turnCharts = (on: boolean) => {
    if (on && !chartsAllowed) void allow(CHART_HOSTS).then((allowed) => allowed && change({ charts: true }));
    else change({ charts: on });
    if (!on) void releaseSites(CHART_HOSTS);
  };
  const difficulty = figures.difficulty.value;
  const language = inCurrency(spoken, settings.currency, perUsd(figures)[settings.currency]);
  return (
    <LanguageContext.Provider value={language}>
      <OptionsContext.Provider value={own}>
        <FiguresPage.Provider value={browser.runtime.getURL('/diagnostics.html')}>
          <Options
            settings={settings}
            onChange={change}
            figures={figures}
            costOf={(basis) =>
              costOf({
                basis,
                rig,
                difficulty,
                reward: figures.reward.value,
                at: figures.difficulty.observedAt,
                anchor: anchorOf(figures),
              })
            }
            standing={standingOf({ figures, basis, rig, lastBands, now })}
            now={now}
            sources={sourceStates(health)}
            cryptoquantAllowed={leave.cryptoquant}
            onAllowCryptoquant={() => void askForCryptoquant()}
            notifications={leave.notifications ? 'allowed' : refused ? 'refused' : 'unasked'}
            onAlerts={(alerts) => {
              if (!leave.notifications && anyAlert(alerts) && !anyAlert(settings.alerts))
                allowNotifications();
              change({ alerts });
            }}
            onAllowNotifications={allowNotifications}
            sites={siteRows(leave.origins, leave.added)}
            refusedHosts={refusedHosts}
            onAllow={(hosts) => void allow(hosts)}
            onForget={(hosts) => void releaseSites(hosts)}
            chartsAllowed={chartsAllowed}
            onCharts={turnCharts}
            refreshing={refreshing}
            onRefresh={() => void refresh()}
            currencies={knownCurrencies(figures)}
            usualRig={usualRig}
            onExport={() => void saveSettings(settings)}
            onImport={async (file) => {
              const taken = await loadSettings(file);
              if (taken)
                await store(taken)
                  .catch(() => setNotKept(true))
                  .then(update);
              return taken !== null;
            }}
            onReset={async () => {
              const undo = await reset();
              await update();
              return () => void undo().then(update);
            }}
            notKept={notKept}
            version={browser.runtime.getManifest().version}
          />
        </FiguresPage.Provider>
      </OptionsContext.Provider>
    </LanguageContext.Provider>
  );
}
