import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_BASIS } from '@/utils/mining/basis';
import { DEFAULT_RIG } from '@/utils/mining/rig';
import * as settings from '@/utils/settings';

beforeEach(() => fakeBrowser.reset());

const ITEMS = { ...settings };
type Name = keyof typeof ITEMS;

const FIRST: readonly [Name, unknown][] = [
  ['basis', DEFAULT_BASIS],
  ['rig', DEFAULT_RIG],
  ['typedMpi', null],
  ['keys', { bgeometrics: '', cryptoquant: '' }],
  ['sitesOff', []],
  ['paused', false],
  ['markStyle', 'badge'],
];

describe.each(FIRST)('%s', (name, first) => {
  const item = ITEMS[name];
  const [area, key = ''] = item.key.split(':');
  const store = area === 'sync' ? fakeBrowser.storage.sync : fakeBrowser.storage.local;

  test('at first', async () => {
    expect(await item.getValue()).toEqual(first);
  });

  test.each(['rubbish', 7, [], {}, { kind: 'guess', id: 3, value: '2', usdPerKwh: 'free' }])(
    'where %j is stored',
    async (rubbish) => {
      await store.set({ [key]: rubbish });
      expect(await item.getValue()).toEqual(first);
    },
  );
});

describe('what is sound is kept', () => {
  test.each([
    ['basis', { kind: 'preset', id: 'home_miner' }],
    ['basis', { kind: 'published', id: 'coinshares-2025q2', rolled: true }],
    ['basis', { kind: 'rig' }],
    ['rig', { ...DEFAULT_RIG, usdPerKwh: 0.031 }],
    ['typedMpi', { value: -0.4, date: '2026-11-29' }],
    ['keys', { bgeometrics: 'abc', cryptoquant: 'xyz' }],
    ['sitesOff', ['www.coindesk.com']],
    ['paused', true],
    ['markStyle', 'underline'],
  ] as const)('%s: %j', async (name, value) => {
    const item = ITEMS[name] as { setValue(value: unknown): Promise<void>; getValue(): Promise<unknown> };
    await item.setValue(value);
    expect(await item.getValue()).toEqual(value);
  });
});

test('of a rig only what is out of range becomes the usual', async () => {
  await fakeBrowser.storage.sync.set({ rig: { ...DEFAULT_RIG, usdPerKwh: 0.031, poolFeePct: 100 } });
  expect(await settings.rig.getValue()).toEqual({ ...DEFAULT_RIG, usdPerKwh: 0.031 });
});

test('keys are never synced', () => {
  expect(settings.keys.key).toMatch(/^local:/);
});

test('who watches hears sound values', async () => {
  const heard: unknown[] = [];
  settings.markStyle.watch((now) => void heard.push(now));
  await fakeBrowser.storage.sync.set({ markStyle: 'neon' });
  await fakeBrowser.storage.sync.set({ markStyle: 'off' });
  expect(heard).toEqual(['badge', 'off']);
});
