import type { OptionsProps } from '@/components/options/options-props';
import type { PopupProps } from '@/components/popup/Popup';
import { NO_ALERTS } from '@/utils/alerts/alert';
import type { KnownFigures } from '@/utils/figures/figure';
import { costOf } from '@/utils/mining/cost';
import { standingOf } from '@/utils/mining/standing';

/** Noon of the day that the founding article is about. */
export const NOW = Date.UTC(2025, 11, 6, 12);
const HOUR = 3_600_000;
const noop = () => {};

const RIG = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1.05, overheadUsdPerPhDay: 0, poolFeePct: 2 };
const PINNED = { kind: 'published', id: 'coinshares-2025q2', rolled: false } as const;

/** 90,000 USD, MPI −0.9 of yesterday, difficulty at its record. */
export const FIGURES: KnownFigures = {
  price: { value: { USD: 90_000 }, observedAt: NOW - 3 * 60_000, source: 'mempool' },
  difficulty: { value: 155_973_032_196_071.9, observedAt: NOW - HOUR, source: 'mempool' },
  reward: { value: 3.149, observedAt: NOW - HOUR, source: 'mempool' },
  mpi: { value: -0.9, observedAt: NOW - 20 * HOUR, source: 'cryptoquant' },
  retarget: {
    value: { at: NOW + 5 * 24 * HOUR, change: -0.007, remainingBlocks: 700 },
    observedAt: NOW,
    source: 'mempool',
  },
};

/** What the popup gets on the founding article's day, with some of it changed. */
export function popupProps(changed: Partial<PopupProps> = {}): PopupProps {
  const figures = changed.figures ?? FIGURES;
  const now = changed.now ?? NOW;
  return {
    figures,
    standing: standingOf({ figures, basis: PINNED, rig: RIG, lastBands: null, now }),
    basis: 'CoinShares Q2 2025, as published',
    pinned: true,
    sourceName: (id) => ({ mempool: 'mempool.space', cryptoquant: 'CryptoQuant' })[id] ?? id,
    now,
    year: null,
    site: { kind: 'granted', host: 'news.example.com', on: true },
    paused: false,
    dropped: [],
    offers: [],
    readings: { mpi: null, cost: null },
    onTake: noop,
    onDrop: noop,
    refreshing: 'idle',
    onRefresh: noop,
    onSite: noop,
    onGrant: noop,
    onPause: noop,
    onStudy: noop,
    onOptions: noop,
    ...changed,
  };
}

/** What the options get, with some of the settings changed. */
export function optionsProps(
  settings: Partial<OptionsProps['settings']> = {},
  changed: Partial<OptionsProps> = {},
): OptionsProps {
  const all: OptionsProps['settings'] = {
    basis: { kind: 'preset', id: 'listed_cash' },
    rig: RIG,
    typedMpi: null,
    keys: { bgeometrics: '', cryptoquant: '' },
    sitesOff: [],
    blocked: '',
    allowed: '',
    paused: false,
    strips: true,
    tables: 'first',
    charts: false,
    markStyle: 'badge',
    currency: 'USD',
    language: '',
    badgeShows: 'margin',
    alerts: NO_ALERTS,
    ...settings,
  };
  return {
    settings: all,
    onChange: noop,
    figures: FIGURES,
    costOf: (basis) => costOf({ basis, rig: all.rig, difficulty: 149.3e12, reward: 3.149, at: NOW }),
    standing: standingOf({ figures: FIGURES, basis: all.basis, rig: all.rig, lastBands: null, now: NOW }),
    now: NOW,
    sources: [],
    cryptoquantAllowed: false,
    onAllowCryptoquant: noop,
    notifications: 'unasked',
    onAlerts: noop,
    onAllowNotifications: noop,
    sites: [
      { host: 'trade.example.com', kind: 'exchange', granted: true },
      { host: 'news.example.org', kind: 'news', granted: true },
      { host: 'own.example.net', kind: 'own', granted: true },
    ],
    chartsAllowed: false,
    onCharts: noop,
    refusedHosts: [],
    onAllow: noop,
    onForget: noop,
    refreshing: 'idle',
    onRefresh: noop,
    currencies: ['USD', 'EUR'],
    usualRig: RIG,
    onExport: noop,
    onImport: async () => true,
    onReset: async () => noop,
    notKept: false,
    version: '1.2.3',
    ...changed,
  };
}
