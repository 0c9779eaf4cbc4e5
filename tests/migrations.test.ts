import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/settings';

/**
 * What each version left in the browser, and what this version makes of it. A new version adds a file, not a test.
 * 1: the first, by a library that kept a note of its own beside each value. 2: with strips, charts and readings.
 * 3: without that library; what was never set is not there. 4: with long tables. 5: with addresses.
 */
interface Example {
  sync: Record<string, unknown>;
  local: Record<string, unknown>;
  now: Record<string, unknown>;
}

const FOLDER = new URL('./stored-settings/', import.meta.url);
const VERSIONS = readdirSync(FOLDER).map((file) => [file.replace('.json', ''), file] as const);
const ITEMS: Readonly<Record<string, { getValue(): Promise<unknown> }>> = { ...settings };

beforeEach(() => fakeBrowser.reset());

describe.each(VERSIONS)('settings stored by %s', (_, file) => {
  const example: Example = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

  test('are all understood', async () => {
    await fakeBrowser.storage.sync.set(example.sync);
    await fakeBrowser.storage.local.set(example.local);
    const read = Object.keys(ITEMS).map(async (name) => [name, await ITEMS[name]?.getValue()]);
    expect(Object.fromEntries(await Promise.all(read))).toMatchObject(example.now);
  });
});

test('there is an example of every version so far, and none leaves a setting of today untold', () => {
  expect(VERSIONS.map(([name]) => name)).toEqual([
    'version-1',
    'version-2',
    'version-3',
    'version-4',
    'version-5',
  ]);
  for (const [, file] of VERSIONS) {
    const { now }: Example = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(Object.keys(now).sort(), file).toEqual(Object.keys(ITEMS).sort());
  }
});
