import type { Page } from 'puppeteer-core';

/** Name of a stored item, as WXT's storage writes it: `local:figures`. */
export type StorageKey = `${'local' | 'sync' | 'session'}:${string}`;

/** Runs a function in a page of the extension. */
export type Inside = Page['evaluate'];

interface Area {
  get(name: string): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(name: string): Promise<void>;
}
type Extension = Record<'browser' | 'chrome', { storage: Record<string, Area> } | undefined>;

const split = (key: StorageKey) => key.split(':', 2) as [area: string, name: string];

/** What the extension keeps under this key; null where there is nothing. */
export async function readStored(inside: Inside, key: StorageKey): Promise<unknown> {
  const json = await inside(
    async (area, name) => {
      const { browser, chrome } = globalThis as unknown as Extension;
      const kept = await (browser ?? chrome)?.storage[area]?.get(name);
      return JSON.stringify(kept?.[name] ?? null);
    },
    ...split(key),
  );
  return JSON.parse(json);
}

/** Keeps a value for the extension, or removes it when it is null. */
export async function writeStored(inside: Inside, key: StorageKey, value: unknown): Promise<void> {
  await inside(
    async (area, name, json) => {
      const { browser, chrome } = globalThis as unknown as Extension;
      const storage = (browser ?? chrome)?.storage[area];
      const value = JSON.parse(json);
      await (value === null ? storage?.remove(name) : storage?.set({ [name]: value }));
    },
    ...split(key),
    JSON.stringify(value),
  );
}
