import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/settings';

/** What each version left in the browser, and what this version makes of it. A new version adds a file, not a test. */
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

test('there is an example of every version so far', () => {
  expect(VERSIONS.map(([name]) => name)).toContain('version-1');
});
