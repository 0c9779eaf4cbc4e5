import { bundledUntil, type DayClose, missingDays } from '@/utils/history/daily';
import { priceAt } from '@/utils/history/price';
import { CLOSES_SOURCES, type ClosesSource } from './closes';
import { fetchJson } from './fetch-json';

const DAY = 86_400_000;
/** A day that no source has after so long never comes. */
const GIVEN_UP = 7 * DAY;
/** No day's close is further than this from the one before: a broken series, not a crash. */
const LEAP = 2;

/** Where the history is kept. Handed in. */
export interface ClosesShelf {
  read(): Promise<readonly DayClose[]>;
  /** Adds days; what is there already stays. */
  add(closes: readonly DayClose[]): Promise<void>;
}

/** Whether closes go on from those known, from day to day, without a leap. */
function follows(closes: readonly DayClose[], known: readonly DayClose[]): boolean {
  let last = priceAt(bundledUntil());
  for (const { price } of [...known, ...closes].sort((a, b) => a.at - b.at)) {
    if (price === null) continue;
    if (last !== null && Math.max(price / last, last / price) > LEAP) return false;
    last = price;
  }
  return true;
}

async function closesOf(
  source: ClosesSource,
  {
    days,
    known,
    fetch,
    now,
  }: { days: number[]; known: readonly DayClose[]; fetch: typeof globalThis.fetch; now: number },
): Promise<DayClose[]> {
  const given = source.read(await fetchJson(source.url(days[0] ?? now, now), {}, { fetch, now }));
  const closes = days.flatMap((at): DayClose[] => {
    const price = given.get(at);
    if (price !== undefined) return [{ at, price }];
    return now - at > GIVEN_UP ? [{ at, price: null }] : [];
  });
  if (!closes.some(({ price }) => price !== null)) throw new Error('no day of those that are missing');
  if (!follows(closes, known)) throw new Error('closes that leap');
  return closes;
}

/**
 * Fills what is missing between the bundled closes and yesterday, in one request for all of it; no day is ever asked
 * for twice. Tells whether anything was added; what fails is tried with the next source.
 */
export async function extendHistory(
  shelf: ClosesShelf,
  { fetch, now }: { fetch: typeof globalThis.fetch; now: number },
): Promise<boolean> {
  const known = await shelf.read();
  const days = missingDays(known, now);
  if (days.length === 0) return false;
  for (const source of CLOSES_SOURCES) {
    const closes = await closesOf(source, { days, known, fetch, now }).catch(() => null);
    if (!closes) continue;
    await shelf.add(closes);
    return true;
  }
  return false;
}
