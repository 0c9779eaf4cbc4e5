import { inRange, RANGES, type Range } from '@/utils/mining/ranges';

/** What an article can state: a value of the Miners' Position Index, or what it costs to mine one bitcoin, USD. */
export type StatedKind = 'mpi' | 'cost';

/** A number that stands in an article. */
export interface Stated {
  kind: StatedKind;
  value: number;
}

/** A number read on a page, with whose it is: the site alone, never the page, and the day of the article (ISO 8601). */
export interface Reading {
  value: number;
  host: string;
  date: string;
}

/** The readings that the user has taken, one of each kind at most. */
export type Readings = Readonly<Record<StatedKind, Reading | null>>;

/** What a page offers: a statement with its site and day. */
export interface Offer extends Reading {
  kind: StatedKind;
}

const DAY = 86_400_000;
/** Of one kind; an article that states more of them compares, and does not state. */
const MOST = 2;
/** A host as an address holds it, a port left out. */
const HOST = /^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$/;
const BOUNDS: Readonly<Record<StatedKind, Range>> = { mpi: RANGES.mpi, cost: RANGES.costUsd };
const KINDS: readonly StatedKind[] = ['mpi', 'cost'];

const fields = (found: unknown) =>
  (found && typeof found === 'object' ? found : {}) as Record<string, unknown>;

const isKind = (kind: unknown): kind is StatedKind => KINDS.some((one) => one === kind);

const isDay = (date: unknown): date is string =>
  typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));

function soundReading(found: unknown, kind: StatedKind): Reading | null {
  const { value, host, date } = fields(found);
  if (typeof value !== 'number' || !inRange(value, BOUNDS[kind])) return null;
  if (typeof host !== 'string' || !HOST.test(host) || !isDay(date)) return null;
  return { value, host, date };
}

/** Readings as they can be used, of whatever a store holds. */
export function soundReadings(found: unknown): Readings {
  const { mpi, cost } = fields(found);
  return { mpi: soundReading(mpi, 'mpi'), cost: soundReading(cost, 'cost') };
}

/**
 * What a page's report comes to. Nothing in it is believed: the host is the one that the browser names, and where the
 * report is of another, of no day, of one that is yet to come, or out of bounds, it offers nothing. `now`: ms since 1970.
 */
export function offersOf(report: unknown, host: string, now: number): Offer[] {
  const { host: reported, date, stated } = fields(report);
  if (reported !== host || !isDay(date) || Date.parse(date) > now + DAY || !Array.isArray(stated)) return [];
  const offers = stated.slice(0, 2 * MOST).flatMap((one): Offer[] => {
    const { kind, value } = fields(one);
    const reading = isKind(kind) ? soundReading({ value, host, date }, kind) : null;
    return reading && isKind(kind) ? [{ kind, ...reading }] : [];
  });
  return KINDS.flatMap((kind) => offers.filter((offer) => offer.kind === kind).slice(0, MOST));
}

/** Whether an offer is what the user has taken. */
export function isTaken({ kind, value, host, date }: Offer, readings: Readings): boolean {
  const taken = readings[kind];
  return taken?.value === value && taken.host === host && taken.date === date;
}

/** The source that figures name for a reading: `read:www.coindesk.com`. */
export const readingSource = ({ host }: Pick<Reading, 'host'>) => `read:${host}`;

/** The site that a source names, where it is a reading; null for all others. */
export const hostOfSource = (source: string): string | null =>
  source.startsWith('read:') ? source.slice('read:'.length) : null;
