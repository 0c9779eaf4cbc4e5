import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, open, type World } from './harness/open';

describe.each(BROWSERS)('the extension in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await open(name);
  });
  afterAll(() => world?.close());

  test('is installed with the name it has in the store', async () => {
    const manifest = await world.inside(() => {
      type Extension = Record<
        string,
        { runtime: { getManifest(): { name: string; manifest_version: number } } }
      >;
      const { browser, chrome } = globalThis as unknown as Extension;
      return (browser ?? chrome)?.runtime.getManifest();
    });
    expect(manifest).toMatchObject({ name: expect.stringContaining('Hashfloor'), manifest_version: 3 });
  });

  test('keeps what it is given', async () => {
    await world.store('sync:paused', true);
    expect(await world.stored('sync:paused')).toBe(true);
    await world.store('sync:paused', null);
    expect(await world.stored('sync:paused')).toBe(null);
  });
});
