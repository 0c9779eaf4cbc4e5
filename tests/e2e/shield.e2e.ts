import { afterAll, beforeAll, expect, test } from 'vitest';
import { figures } from './harness/figures';
import { open, type World } from './harness/open';

const PAGE = 'https://www.coindesk.com/story';

// Firefox has no way yet to keep content scripts from storage; there they are merely never given it.
let world: World;
beforeAll(async () => {
  world = await open('chrome');
  await figures(world);
  await world.store('local:keys', { bgeometrics: 'secret-key', cryptoquant: '' });
  world.serve(PAGE, '<!doctype html><title>A story</title><p>Bitcoin fell to $90,000.');
  await world.page(PAGE);
});
afterAll(() => world?.close());

/** What a content script of ours in the page gets when it reads everything that the extension keeps. */
function readFromPage(area: 'local' | 'sync'): Promise<string> {
  return world.inside(
    async (area, url) => {
      interface Chrome {
        tabs: { query(asked: object): Promise<{ id: number }[]> };
        scripting: { executeScript(asked: object): Promise<{ result: string }[]> };
      }
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ url });
      const read = async (area: string) => {
        type Storage = Record<string, { get(): Promise<object> }>;
        const { chrome } = globalThis as unknown as { chrome: { storage: Storage } };
        try {
          return JSON.stringify(await chrome.storage[area]?.get());
        } catch {
          return 'refused';
        }
      };
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        func: read,
        args: [area],
      });
      return answer?.result ?? '';
    },
    area,
    PAGE,
  );
}

test.each(['local', 'sync'] as const)('content scripts cannot read the %s storage', async (area) => {
  expect(await world.stored('local:keys')).toMatchObject({ bgeometrics: 'secret-key' });
  expect(await readFromPage(area)).toBe('refused');
});
