import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faceAt } from '@/utils/kept-face';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { THEN } from '../figures/world';
import { begin, end } from './day';

const MINUTE = 60_000;

beforeEach(async () => {
  begin();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  await vi.waitFor(async () => expect((await store.figures.getValue()).mpi).toBeDefined());
});
afterEach(end);

const face = async (now = Date.now()) => (await faceAt(now))?.face;
const says = (margin: string) =>
  vi.waitFor(async () => expect((await face())?.verdict.overCost).toBe(margin), 2000);
const pin = () => settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: false });

test('a face is kept of the first figures, and of those on each basis that is chosen', async () => {
  await vi.waitFor(async () => expect(await face()).toBeDefined());
  await pin();
  await says('+22.3%');
  expect((await face())?.verdict.name).toMatch('Squeezed');
  await settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: true });
  await vi.waitFor(async () => expect((await face())?.verdict.overCost).toMatch(/^[+−](?!22\.3)/), 2000);
});

test('it speaks the language that was chosen', async () => {
  await pin();
  await says('+22.3%');
  await settings.language.setValue('de');
  await says('+22,3\u00a0%');
  expect((await faceAt(Date.now()))?.locale).toBe('de');
  expect((await face())?.bar.options).toBe('Einstellungen');
});

test.each<[string, () => Promise<void>]>([
  ['figures', async () => store.figures.setValue({})],
  [
    'the bands before',
    async () => store.lastBands.setValue({ margin: 'fat', mpi: null, network: 'expanding' }),
  ],
  ['the basis', async () => settings.basis.setValue({ kind: 'preset', id: 'listed_allin' })],
  ['machines', async () => settings.rig.setValue({ ...(await settings.rig.getValue()), usdPerKwh: 0.11 })],
  ['the typed MPI', async () => settings.typedMpi.setValue({ value: 3, date: '2026-11-20' })],
  [
    'a reading',
    async () => settings.readings.keep('mpi', { value: 3, date: '2026-11-20', host: 'a.example' }),
  ],
  ['the language', async () => settings.language.setValue('ja')],
])('no face is believed once it is not made of %s any more', async (_, change) => {
  await vi.waitFor(async () => expect(await face()).toBeDefined());
  const kept = (await fakeBrowser.storage.local.get('face')).face;
  await change();
  // Whatever the worker makes of the change, the face from before it is put back.
  await vi.waitFor(async () => {
    await fakeBrowser.storage.local.set({ face: kept });
    expect(await face()).toBeUndefined();
  });
});

test('nor one of another version of the extension, or for another language of the browser', async () => {
  await vi.waitFor(async () => expect(await face()).toBeDefined());
  const version = vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '9' } as never);
  expect(await face()).toBeUndefined();
  version.mockRestore();
  const spoken = vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr');
  expect(await face()).toBeUndefined();
  spoken.mockRestore();
  expect(await face()).toBeDefined();
});

test('nor one that is broken', async () => {
  await vi.waitFor(async () => expect(await face()).toBeDefined());
  const { face: kept } = (await fakeBrowser.storage.local.get('face')) as { face: object };
  for (const one of [null, 'x', [], {}, { ...kept, made: 7 }, { ...kept, from: 'now' }]) {
    await fakeBrowser.storage.local.set({ face: one });
    expect(await face()).toBeUndefined();
  }
});

test('nor one whose figures have grown old since, or that is of a time to come', async () => {
  await vi.waitFor(async () => expect(await face()).toBeDefined());
  const observedAt = (await store.figures.getValue()).price?.observedAt ?? 0;
  expect(await face(observedAt + 30 * MINUTE)).toBeDefined();
  expect(await face(observedAt + 30 * MINUTE + 1)).toBeUndefined();
  expect(await face(THEN - 1)).toBeUndefined();
});
