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
  ['strips', true],
  ['tables', 'first'],
  ['charts', false],
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
    ['blocked', 'example.com'],
    ['allowed', 'example.com/prices'],
    ['paused', true],
    ['strips', false],
    ['tables', 'all'],
    ['charts', true],
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

describe('a reading taken from an article', () => {
  const reading = { value: 74_600, host: 'www.coindesk.com', date: '2025-12-05' };
  const preset = { kind: 'preset', id: 'home_miner' } as const;

  test('stands in for the basis that was chosen, which comes back when it goes', async () => {
    await settings.basis.setValue(preset);
    await settings.basis.setValue({ kind: 'reading', ...reading });
    expect(await settings.basis.getValue()).toEqual({ kind: 'reading', ...reading });
    await settings.readings.setValue({ mpi: null, cost: null });
    expect(await settings.basis.getValue()).toEqual(preset);
  });

  test('of one kind may be dropped together with one of the other', async () => {
    const both = { mpi: { ...reading, value: -0.9 }, cost: reading };
    await settings.readings.setValue(both);
    await Promise.all([settings.readings.keep('mpi', null), settings.readings.keep('cost', null)]);
    expect(await settings.readings.getValue()).toEqual({ mpi: null, cost: null });
  });

  test('is dropped when something else is chosen or typed', async () => {
    await settings.typedMpi.setValue({ ...reading, value: -0.9 });
    expect(await settings.typedMpi.getValue()).toEqual({ ...reading, value: -0.9 });
    await settings.typedMpi.setValue({ value: 0.3, date: '2025-12-06' });
    expect(await settings.typedMpi.getValue()).toEqual({ value: 0.3, date: '2025-12-06' });
    expect(await settings.readings.getValue()).toEqual({ mpi: null, cost: null });
  });

  test('never leaves this device', async () => {
    await settings.basis.setValue({ kind: 'reading', ...reading });
    await settings.typedMpi.setValue({ ...reading, value: -0.9 });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('coindesk');
  });

  test('is heard of by who watches its setting, and by nobody else', async () => {
    const heard: string[] = [];
    settings.basis.watch(() => heard.push('basis'));
    settings.typedMpi.watch(() => heard.push('mpi'));
    await settings.typedMpi.setValue({ ...reading, value: -0.9 });
    expect(heard).toEqual(['mpi']);
  });

  test('is nothing where it makes no sense', async () => {
    await fakeBrowser.storage.local.set({ readings: { mpi: { ...reading, value: 300 }, cost: 'much' } });
    expect(await settings.basis.getValue()).toEqual(DEFAULT_BASIS);
    expect(await settings.typedMpi.getValue()).toBeNull();
  });
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

test('two readings that are dropped at once are both dropped', async () => {
  const reading = { value: -0.4, host: 'www.coindesk.com', date: '2026-11-21' };
  await settings.readings.setValue({ mpi: reading, cost: { ...reading, value: 71_200 } });
  await Promise.all([
    settings.typedMpi.setValue(null),
    settings.basis.setValue({ kind: 'preset', id: 'listed_cash' }),
  ]);
  expect(await settings.readings.getValue()).toEqual({ mpi: null, cost: null });
});
