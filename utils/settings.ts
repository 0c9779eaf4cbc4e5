import { LONGEST_RULES } from '@/utils/addresses/rules';
import type { AlertSettings } from '@/utils/alerts/alert';
import { soundAlerts } from '@/utils/alerts/sound-alerts';
import { type Kept, kept } from '@/utils/kept';
import type { Basis, Rig } from '@/utils/mining/basis';
import { inRange, RANGES } from '@/utils/mining/ranges';
import { soundRig } from '@/utils/mining/rig';
import { soundBasis } from '@/utils/mining/sound-basis';
import { oneByOne } from '@/utils/one-by-one';
import type { LongTables, MarkStyle } from '@/utils/page/page-figures';
import { type Reading, type Readings, type StatedKind, soundReadings } from '@/utils/readings/reading';
import { BADGE_CHOICES, type BadgeChoice } from '@/utils/words/badge-text';
import { LANGUAGES } from '@/utils/words/languages';

const fields = (found: unknown) => (found ?? {}) as Record<string, unknown>;
const text = (found: unknown) => (typeof found === 'string' ? found : '');

const same = (a: Reading | null, b: Reading | null) => JSON.stringify(a) === JSON.stringify(b);

const allReadings = kept<Readings>('local:readings', soundReadings);
/** One value holds all readings. */
const inTurn = oneByOne();

/**
 * What the user took from articles, with site and day. It stays on this device: it tells which sites were visited.
 * While there is one, it stands in for the setting that it is of.
 */
export const readings = {
  ...allReadings,
  /** Takes a reading of one kind, or drops it. */
  keep(kind: StatedKind, reading: Reading | null): Promise<void> {
    return inTurn(async () => {
      const before = await allReadings.getValue();
      if (!same(reading, before[kind])) await allReadings.setValue({ ...before, [kind]: reading });
    });
  },
};

/** A setting that a reading stands in for while there is one; setting it otherwise drops the reading. */
function unlessRead<T>(
  own: Kept<T>,
  kind: StatedKind,
  { from, of }: { from(reading: Reading): T; of(value: T): Reading | null },
) {
  const read = async () => (await readings.getValue())[kind];
  return {
    key: own.key,
    getValue: async () => {
      const [reading, value] = await Promise.all([read(), own.getValue()]);
      return reading ? from(reading) : value;
    },
    async setValue(value: T) {
      const reading = of(value);
      if (!reading) await own.setValue(value);
      await readings.keep(kind, reading);
    },
    async removeValue() {
      await Promise.all([own.removeValue(), readings.keep(kind, null)]);
    },
    watch(heard: () => void) {
      const stops = [
        own.watch(() => heard()),
        readings.watch((now, before) => !same(now[kind], before[kind]) && heard()),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** The cost basis of every margin shown. */
export const basis = unlessRead<Basis>(kept('sync:basis', soundBasis), 'cost', {
  from: (reading) => ({ kind: 'reading', ...reading }),
  of: (value) => {
    if (value.kind !== 'reading') return null;
    const { kind: _, ...reading } = value;
    return reading;
  },
});

/** The user's own machines; serves when the basis is `rig`. */
export const rig = kept<Rig>('sync:rig', (found) => soundRig(fields(found)));

/** An MPI of the user's own, with its day (ISO date), and the site where it is a reading. */
export interface OwnMpi {
  value: number;
  date: string;
  host?: string;
}

/** An MPI typed in by the user, or taken from an article. Null: neither. */
export const typedMpi = unlessRead<OwnMpi | null>(
  kept('sync:typedMpi', (found) => {
    const { value, date } = fields(found);
    const known = typeof value === 'number' && inRange(value, RANGES.mpi);
    const dated = typeof date === 'string' && !Number.isNaN(Date.parse(date));
    return known && dated ? { value, date } : null;
  }),
  'mpi',
  {
    from: (reading) => reading,
    of: (value) => (value?.host ? { value: value.value, date: value.date, host: value.host } : null),
  },
);

/** The user's API keys. They stay on this device: never synced, never sent to a page. */
export const keys = kept<{ bgeometrics: string; cryptoquant: string }>('local:keys', (found) => {
  const { bgeometrics, cryptoquant } = fields(found);
  return { bgeometrics: text(bgeometrics), cryptoquant: text(cryptoquant) };
});

const address = (found: unknown) => {
  const given = text(found).trim();
  const url = URL.canParse(given) ? new URL(given) : null;
  // A name and password in an address would be sent along, and kept in the clear.
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? given : '';
};

/** Servers of the user's own, asked before all others; empty: none. Addresses of a house mean nothing elsewhere. */
export const servers = kept<{ node: string; feed: string }>('local:servers', (found) => {
  const { node, feed } = fields(found);
  return { node: address(node), feed: address(feed) };
});

/** Hosts where the user switched marks off. */
export const sitesOff = kept<string[]>('sync:sitesOff', (found) =>
  Array.isArray(found) ? found.filter((host) => typeof host === 'string') : [],
);

const addresses = (found: unknown) => text(found).slice(0, LONGEST_RULES);

/** Patterns of addresses that are never marked, one a line, and of those that are all the same; see `isWanted`. */
export const blocked = kept<string>('sync:blocked', addresses);
export const allowed = kept<string>('sync:allowed', addresses);

/** No marks anywhere while true. */
export const paused = kept<boolean>('sync:paused', (found) => found === true);

/** How marks look. */
export const markStyle = kept<MarkStyle>('sync:markStyle', (found) =>
  found === 'underline' || found === 'off' ? found : 'badge',
);

/** Whether bitcoin's price is marked in strips of prices, such as tickers at the head of a page. */
export const strips = kept<boolean>('sync:strips', (found) => found !== false);

/** What is marked in long tables. */
export const tables = kept<LongTables>('sync:tables', (found) =>
  found === 'all' || found === 'hover' ? found : 'first',
);

/** Whether prices are marked in charts that pages embed in frames. The browser has to let us, too. */
export const charts = kept<boolean>('sync:charts', (found) => found === true);

/** Currency that sums are shown in on our own pages, ISO 4217. Costs are worked out in US dollars all the same. */
export const currency = kept<string>('sync:currency', (found) =>
  /^[A-Z]{3}$/.test(text(found)) ? text(found) : 'USD',
);

/** Language of the interface, BCP 47. Empty: the browser's. */
export const language = kept<string>(
  'sync:language',
  (found) => LANGUAGES.find((tag) => tag === found) ?? '',
);

/** What the badge on the toolbar icon shows. */
export const badgeShows = kept<BadgeChoice>(
  'sync:badgeShows',
  (found) => BADGE_CHOICES.find((choice) => choice === found) ?? 'margin',
);

/** What is told by notification: nothing, until the user says so. */
export const alerts = kept<AlertSettings>('sync:alerts', soundAlerts);

/** Keys of amounts that the reader said are no price, by host. They stay on this device: they tell which sites were visited. */
export const refusals = kept<Record<string, string[]>>('local:refusals', (found) =>
  Object.fromEntries(
    Object.entries(found && typeof found === 'object' ? found : {}).filter(([, keys]) => Array.isArray(keys)),
  ),
);
