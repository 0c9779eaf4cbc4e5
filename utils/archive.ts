import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { HashrateDay, PastRetarget } from '@/utils/figures/figure';
import type { DayClose } from '@/utils/history/daily';

const DAY = 86_400_000;

/** Days by their number since 1970, so that a year takes some kilobytes; changes of difficulty by height. */
interface Schema extends DBSchema {
  closes: { key: number; value: number | null };
  retargets: { key: number; value: [at: number, difficulty: number] };
  /** H/s, to four digits. */
  hashrates: { key: number; value: number };
}

const open = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('history', 2, {
    upgrade(database, before) {
      if (before < 1) {
        database.createObjectStore('closes');
        database.createObjectStore('retargets');
      }
      database.createObjectStore('hashrates');
    },
  });

/** Does something with the archive. Where the browser keeps none, as with storage full or broken, `otherwise`. */
async function within<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>, otherwise: T): Promise<T> {
  try {
    const database = await open();
    return await work(database).finally(() => database.close());
  } catch {
    return otherwise;
  }
}

const sound = (value: unknown) => value === null || (typeof value === 'number' && value > 0 && value < 1e9);

/** Daily closes since the bundled ones end, oldest first. */
export function readCloses(): Promise<DayClose[]> {
  return within(async (database) => {
    const [days, prices] = await Promise.all([database.getAllKeys('closes'), database.getAll('closes')]);
    return days.flatMap((day, index) => {
      const price = prices[index] ?? null;
      return sound(price) ? [{ at: day * DAY, price }] : [];
    });
  }, []);
}

/** Adds days; what is there already stays. */
export function addCloses(closes: readonly DayClose[]): Promise<void> {
  return within(async (database) => {
    const change = database.transaction('closes', 'readwrite');
    for (const { at, price } of closes) {
      const day = Math.round(at / DAY);
      if ((await change.store.getKey(day)) === undefined) await change.store.put(price, day);
    }
    await change.done;
  }, undefined);
}

/** Changes of difficulty that were ever fetched, oldest first. */
export function readRetargets(): Promise<PastRetarget[]> {
  return within(async (database) => {
    const [heights, values] = await Promise.all([
      database.getAllKeys('retargets'),
      database.getAll('retargets'),
    ]);
    return heights.flatMap((height, index) => {
      const [at, difficulty] = values[index] ?? [];
      return at && difficulty && difficulty > 0 ? [{ at, height, difficulty }] : [];
    });
  }, []);
}

/** Adds changes of difficulty; what is there already stays. */
export function addRetargets(retargets: readonly PastRetarget[]): Promise<void> {
  return within(async (database) => {
    const change = database.transaction('retargets', 'readwrite');
    for (const { at, height, difficulty } of retargets) {
      if ((await change.store.getKey(height)) === undefined) await change.store.put([at, difficulty], height);
    }
    await change.done;
  }, undefined);
}

/** Mean hash rates of days that were ever fetched, oldest first. */
export function readHashrates(): Promise<HashrateDay[]> {
  return within(async (database) => {
    const [days, values] = await Promise.all([
      database.getAllKeys('hashrates'),
      database.getAll('hashrates'),
    ]);
    return days.flatMap((day, index) => {
      const hashrate = values[index];
      return hashrate && hashrate > 0 ? [{ at: day * DAY, hashrate }] : [];
    });
  }, []);
}

/** Adds mean hash rates of days; what is there already stays. */
export function addHashrates(days: readonly HashrateDay[]): Promise<void> {
  return within(async (database) => {
    const change = database.transaction('hashrates', 'readwrite');
    const known = new Set(await change.store.getAllKeys());
    for (const { at, hashrate } of days) {
      const day = Math.round(at / DAY);
      if (!known.has(day)) await change.store.put(Number(hashrate.toPrecision(4)), day);
    }
    await change.done;
  }, undefined);
}
