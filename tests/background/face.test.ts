import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { faceIn } from '@/utils/words/face-address';
import { THEN } from '../figures/world';
import type { Rest } from './browser';
import { begin, end } from './day';

const MINUTE = 60_000;
const MAKER = { version: '1.2.3', language: 'en-US' };

let browser: Rest;
beforeEach(async () => {
  browser = begin().rest;
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  await vi.waitFor(async () => expect((await store.figures.getValue()).mpi).toBeDefined());
});
afterEach(end);

const told = (now = Date.now()) => faceIn(browser.popup.replace('popup.html', ''), MAKER, now);
const face = () => told()?.face;
const says = (margin: string) => vi.waitFor(() => expect(face()?.verdict.overCost).toBe(margin), 2000);
const pin = () => settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: false });

test('the toolbar opens the popup with the face of the first figures, and of those on each basis that is chosen', async () => {
  await vi.waitFor(() => expect(face()).toBeDefined());
  expect(browser.popup).toMatch(/^popup\.html#/);
  await pin();
  await says('+22.3%');
  expect(face()?.verdict.name).toMatch('Squeezed');
  await settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: true });
  await vi.waitFor(() => expect(face()?.verdict.overCost).toMatch(/^[+−](?!22\.3)/), 2000);
});

test('the face speaks the language that was chosen', async () => {
  await pin();
  await says('+22.3%');
  await settings.language.setValue('de');
  await says('+22,3\u00a0%');
  expect(told()?.locale).toBe('de');
  expect(face()?.bar.options).toBe('Einstellungen');
});

describe('the address is without a face before it has another of', () => {
  test.each<[string, () => Promise<void>]>([
    ['figures', async () => store.figures.setValue({})],
    ['a basis', async () => settings.basis.setValue({ kind: 'preset', id: 'listed_allin' })],
    ['machines', async () => settings.rig.setValue({ ...(await settings.rig.getValue()), usdPerKwh: 0.11 })],
    ['an MPI', async () => settings.typedMpi.setValue({ value: 3, date: '2026-11-20' })],
    [
      'a reading',
      async () => settings.readings.keep('mpi', { value: 3, date: '2026-11-20', host: 'a.example' }),
    ],
    ['a language', async () => settings.language.setValue('ja')],
  ])('%s', async (_, change) => {
    await pin();
    await says('+22.3%');
    const before = browser.popup;
    const opened = vi.spyOn(fakeBrowser.action, 'setPopup');
    await change();
    await vi.waitFor(() => expect(opened.mock.calls.length).toBeGreaterThan(1));
    const [first, ...rest] = opened.mock.calls.map(([{ popup }]) => popup);
    expect(first).toBe('popup.html');
    await vi.waitFor(() => expect(face()).toBeDefined());
    expect([first, ...rest, browser.popup]).not.toContain(before);
  });
});

test('what a face does not say leaves it where it is', async () => {
  await pin();
  await says('+22.3%');
  const opened = vi.spyOn(fakeBrowser.action, 'setPopup');
  await settings.paused.setValue(true);
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  expect(opened.mock.calls.map(([{ popup }]) => popup)).not.toContain('popup.html');
});

test('a face holds until its figures have grown old', async () => {
  await vi.waitFor(() => expect(face()).toBeDefined());
  const observedAt = (await store.figures.getValue()).price?.observedAt ?? 0;
  expect(told(observedAt + 30 * MINUTE)).not.toBeNull();
  expect(told(observedAt + 30 * MINUTE + 1)).toBeNull();
  expect(told(THEN - 1)).toBeNull();
});
