import type { CuratedSite, SiteGroup } from '@/utils/addresses/curated-sites';
import type { AlertSettings } from '@/utils/alerts/alert';
import type { KnownFigures } from '@/utils/figures/figure';
import type { Basis, Rig } from '@/utils/mining/basis';
import type { Cost, Standing } from '@/utils/mining/terms';
import type { LongTables, MarkStyle } from '@/utils/page/page-figures';
import type { BadgeChoice } from '@/utils/words/badge-text';

/** Everything that the user can set. Each is stored by itself. */
export interface Settings {
  basis: Basis;
  rig: Rig;
  /** With a site: a reading taken from an article there. */
  typedMpi: { value: number; date: string; host?: string } | null;
  keys: { bgeometrics: string; cryptoquant: string };
  sitesOff: string[];
  /** Patterns of addresses that are never marked, one a line, and of those that are all the same. */
  blocked: string;
  allowed: string;
  paused: boolean;
  /** A mark in strips of prices. */
  strips: boolean;
  /** What is marked in long tables. */
  tables: LongTables;
  /** Marks in embedded charts. */
  charts: boolean;
  markStyle: MarkStyle;
  /** That sums are shown in, ISO 4217. */
  currency: string;
  /** Of the interface, BCP 47. Empty: the browser's. */
  language: string;
  badgeShows: BadgeChoice;
  alerts: AlertSettings;
}

/** How one source fares. */
export interface SourceState {
  id: string;
  name: string;
  url: string;
  /** When it last answered, ms since 1970. Null: never. */
  answeredAt: number | null;
  /** What it last failed with, where that came after its last answer. */
  error: string | null;
}

export interface SiteRow {
  host: string;
  kind: CuratedSite['kind'] | 'own';
  /** Of a site that is not asked for at install, what it is offered with. */
  group?: SiteGroup;
  /** The browser lets us mark it. */
  granted: boolean;
  /** Of a big site, the sections that are marked. */
  paths?: readonly string[] | undefined;
}

export interface OptionsProps {
  settings: Settings;
  /** Stores what is given and nothing else. */
  onChange: (changed: Partial<Settings>) => void;
  figures: KnownFigures;
  /** What a bitcoin costs to mine today on a basis. */
  costOf: (basis: Basis) => Cost;
  /** How it stands now, on the basis that is set. */
  standing: Standing;
  now: number;
  sources: readonly SourceState[];
  /** Whether the browser lets us ask CryptoQuant. */
  cryptoquantAllowed: boolean;
  onAllowCryptoquant: () => void;
  /** Whether the browser lets us notify; `refused`: it was asked just now and did not. */
  notifications: 'allowed' | 'unasked' | 'refused';
  /** Stores these alerts, once the browser lets us notify where any is on. Must be called in a press. */
  onAlerts: (alerts: AlertSettings) => void;
  onAllowNotifications: () => void;
  sites: readonly SiteRow[];
  /** Whether the browser lets us mark embedded charts. */
  chartsAllowed: boolean;
  /** Stores whether embedded charts are marked, once the browser lets us. Must be called in a press. */
  onCharts: (on: boolean) => void;
  /** Hosts that the browser just refused us. */
  refusedHosts: readonly string[];
  /** Lets the browser ask for sites. Must be called in a press. */
  onAllow: (hosts: readonly string[]) => void;
  /** Gives sites back to the browser. */
  onForget: (hosts: readonly string[]) => void;
  refreshing: 'idle' | 'busy' | 'done' | 'failed';
  onRefresh: () => void;
  /** That sums can be shown in today. */
  currencies: readonly string[];
  /** What the rig is before anybody sets it. */
  usualRig: Rig;
  /** Hands the user a file of all settings but the keys. */
  onExport: () => void;
  /** Takes settings from a file, all or, where anything in it makes no sense, nothing; tells which. */
  onImport: (file: Blob) => Promise<boolean>;
  /** Everything as it was at first, keys and servers included. Answers with what undoes it. */
  onReset: () => Promise<() => void>;
  /** Whether the browser could not keep what was set last. */
  notKept: boolean;
  version: string;
}
