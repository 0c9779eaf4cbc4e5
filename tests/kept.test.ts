import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepTogether, kept } from '@/utils/kept';

beforeEach(() => fakeBrowser.reset());

const length = kept('local:length', (found) => (typeof found === 'number' ? found : 1));
const width = kept('local:width', (found) => (typeof found === 'number' ? found : 2));

test('what is asked in one breath is asked of the browser once', async () => {
  await fakeBrowser.storage.local.set({ length: 10, width: 20 });
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get');
  expect(await Promise.all([length.getValue(), width.getValue(), length.getValue()])).toEqual([10, 20, 10]);
  expect(asked.mock.calls).toEqual([[['length', 'width']]]);
  asked.mockRestore();
});

test('what is asked after a write tells of it', async () => {
  expect(await length.getValue()).toBe(1);
  await length.setValue(7);
  expect(await length.getValue()).toBe(7);
});

test('a question that fails fails for those who asked it, and for nobody after', async () => {
  const asked = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const both = await Promise.allSettled([length.getValue(), width.getValue()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await length.getValue()).toBe(1);
  asked.mockRestore();
});

test('who watches hears of what changed, until it is enough', async () => {
  const heard: unknown[] = [];
  const stop = length.watch((now, before) => void heard.push([before, now]));
  await length.setValue(3);
  await length.setValue(3);
  await width.setValue(4);
  await length.removeValue();
  stop();
  await length.setValue(5);
  expect(heard).toEqual([
    [1, 3],
    [3, 1],
  ]);
});

test('what is kept together is written at once', async () => {
  const written = vi.spyOn(fakeBrowser.storage.local, 'set');
  await keepTogether('local', [
    [length, 8],
    [width, 9],
  ]);
  expect(written.mock.calls).toEqual([[{ length: 8, width: 9 }]]);
  written.mockRestore();
});
