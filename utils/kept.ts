import { browser } from 'wxt/browser';

type Area = 'local' | 'sync';

/** One value that the browser keeps: on this device (`local`), or wherever the user is signed in (`sync`). */
export interface Kept<T> {
  /** Area and name: `sync:basis`. */
  key: `${Area}:${string}`;
  /** What it is while nothing is kept. */
  fallback: T;
  getValue(): Promise<T>;
  /** Rejects where the browser keeps nothing, such as over a quota of `sync`. Null is kept as nothing. */
  setValue(value: T): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls back after each change, whoever made it, until the answer is called. */
  watch(heard: (now: T, before: T) => void): () => void;
}

type Found = Record<string, unknown>;

/** Answers on their way to a page whose readers are not there yet. */
const ahead = new Map<Area, Promise<Found>>();

/** Asks for all that is kept, for a page's first reads: to be called before the code that reads is loaded. */
export function askAhead(): void {
  for (const area of ['local', 'sync'] as const) ahead.set(area, browser.storage[area].get(null));
}

interface Question {
  names: Set<string>;
  answer: Promise<Found>;
}
const asking = new Map<Area, Question>();

/** Reads of one tick become one question: the browser answers ten names as soon as one. */
async function read(area: Area, name: string): Promise<unknown> {
  const open = asking.get(area) ?? ask(area);
  open.names.add(name);
  return (await open.answer)[name];
}

function ask(area: Area): Question {
  const names = new Set<string>();
  const answer = Promise.resolve().then(() => {
    asking.delete(area);
    const answer = ahead.get(area) ?? browser.storage[area].get([...names]);
    ahead.delete(area);
    return answer;
  });
  const question = { names, answer };
  asking.set(area, question);
  return question;
}

const write = (area: Area, values: Record<string, unknown>) => browser.storage[area].set(values);

/**
 * Declares one. `sound` makes a value that can be used of whatever is found: of nothing (null), of what another version
 * wrote, of what a broken store left. That takes the place of migrations: each version reads all that came before it.
 * Declaring does nothing yet, so that a page is built with what it reads alone.
 */
// @__NO_SIDE_EFFECTS__
export function kept<T>(key: Kept<T>['key'], sound: (found: unknown) => T): Kept<T> {
  const [area, name] = key.split(':') as [Area, string];
  const value = (found: unknown) => sound(found ?? null);
  const removeValue = () => browser.storage[area].remove(name);
  return {
    key,
    fallback: value(null),
    getValue: async () => value(await read(area, name)),
    setValue: (given) => (given === null ? removeValue() : write(area, { [name]: given })),
    removeValue,
    watch(heard) {
      const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>) => {
        const change = changes[name];
        // Firefox tells of values that were written again as they were.
        if (!change || JSON.stringify(change.newValue) === JSON.stringify(change.oldValue)) return;
        heard(value(change.newValue), value(change.oldValue));
      };
      browser.storage[area].onChanged.addListener(listener);
      return () => browser.storage[area].onChanged.removeListener(listener);
    },
  };
}

/** Keeps several values of one area in one write: all, or none. */
export async function keepTogether(area: Area, values: readonly [{ key: string }, unknown][]): Promise<void> {
  await write(
    area,
    Object.fromEntries(values.map(([{ key }, value]) => [key.slice(area.length + 1), value])),
  );
}
