import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { THEN } from '../figures/world';
import type { Rest } from './browser';
import { ARTICLE, begin, type Day, end, figuresFor, settled } from './day';

let rest: Rest;
let network: Day['network'];

beforeEach(() => {
  ({ rest, network } = begin());
});
afterEach(end);

const pin = () => settings.basis.setValue({ kind: 'published', id: 'coinshares-2025q2', rolled: false });
const badge = async () => ({
  text: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});

describe('after it was installed', () => {
  beforeEach(async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
    await vi.waitFor(async () => expect((await store.figures.getValue()).mpi).toBeDefined());
    await settled();
  });

  test('the figures are there', async () => {
    expect((await store.figures.getValue()).price?.value.USD).toBe(91_240);
  });

  test('the badge tells the margin, its title the rest in words', async () => {
    await pin();
    await vi.waitFor(async () => expect((await badge()).text).toBe('+22%'));
    expect((await badge()).title).toMatch(/Squeezed.*\+22\.3%.*\$74,600.*CoinShares/s);
  });

  test('a refresh is planned for later', async () => {
    const alarms = await fakeBrowser.alarms.getAll();
    expect(alarms.map(({ name }) => name)).toEqual(['refresh']);
  });

  test('a page gets its currencies: by price, by rate, and stablecoins', async () => {
    const figures = await figuresFor();
    expect(figures?.perUsd.EUR).toBeCloseTo(78_410 / 91_240, 9);
    expect(figures?.perUsd.KRW).toBeCloseTo(1400, 9);
    expect(figures?.perUsd).toMatchObject({ USD: 1, USDT: 1 });
    expect(figures?.perUsd.CAD).toBeUndefined();
  });

  test('keys go into requests and nowhere else', async () => {
    await settings.keys.setValue({ bgeometrics: 'secret-key', cryptoquant: '' });
    await settled();
    expect(JSON.stringify(await figuresFor())).not.toContain('secret-key');
    expect(JSON.stringify(await store.health.getValue())).not.toContain('secret-key');
  });
});

test('without a network it tries again within minutes', async () => {
  network.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  const retry = await vi.waitFor(async () => {
    const found = await fakeBrowser.alarms.get('retry');
    expect(found).toBeDefined();
    return found;
  });
  expect((retry?.scheduledTime ?? 0) - THEN).toBeLessThanOrEqual(5 * 60_000);
});

describe('before any source has answered', () => {
  test('a page gets the bundled figures', async () => {
    const figures = await figuresFor();
    expect(figures?.cost.usd).toBeGreaterThan(60_000);
    expect(figures?.cost.usd).toBeLessThan(66_000);
    expect(figures?.cost.stale).toBe(true);
    expect(figures?.verdict.name).toMatch('flows unknown');
  });
});

describe('what a page is told', () => {
  test('cost with range, basis and day; verdict; looks; and not a word more', async () => {
    await pin();
    const figures = await figuresFor();
    expect(figures?.cost).toMatchObject({ usd: 74_600, low: 74_600, high: 74_600 });
    expect(figures?.cost.basis).toMatch('CoinShares');
    expect(Object.keys(figures ?? {}).sort()).toEqual(
      [
        'cost',
        'costThen',
        'date',
        'locale',
        'margins',
        'oldRates',
        'perUsd',
        'refused',
        'spot',
        'strips',
        'style',
        'tables',
        'verdict',
        'words',
      ].sort(),
    );
  });

  test('the cost of its own day where it is old', async () => {
    const figures = await figuresFor(ARTICLE, { data: [], metas: [], time: '2025-12-06' });
    expect((figures?.costThen?.usd ?? 0) / 78_566).toBeCloseTo(1, 2);
    expect(figures?.costThen?.asOf).toBe(Date.parse('2025-12-06'));
  });

  test.each(['2026-11-25', '2031-01-01', 'last week', ''])('but not for a page of "%s"', async (date) => {
    expect((await figuresFor(ARTICLE, { data: [], metas: [], time: date }))?.costThen).toBeNull();
  });

  test('the style of marks', async () => {
    await settings.markStyle.setValue('underline');
    expect((await figuresFor())?.style).toBe('underline');
  });
});

test('pages hear of changed settings', async () => {
  await fakeBrowser.tabs.create({ url: 'https://www.coindesk.com/' });
  await settings.markStyle.setValue('off');
  await vi.waitFor(() => expect(rest.told).toContainEqual({ broadcast: 'changed' }));
});

test('hysteresis starts anew with another basis', async () => {
  await store.lastBands.setValue({ margin: 'fat', mpi: null, network: 'expanding' });
  await pin();
  await vi.waitFor(async () => expect((await store.lastBands.getValue())?.margin).toBe('squeezed'));
});

describe('sites that the user adds', () => {
  test('get the gate, now and for good', async () => {
    // Of a pattern with a path browsers grant the whole host; that does not make it one the user added.
    rest.granted.push(
      'https://www.coindesk.com/*',
      'https://www.cnbc.com/*',
      'https://api.cryptoquant.com/*',
    );
    rest.granted.push('*://shop.example/*');
    rest.permissionsChanged('added', ['*://shop.example/*']);
    await vi.waitFor(() => expect(rest.registered).toHaveLength(1));
    expect(rest.registered[0]).toMatchObject({
      matches: ['*://shop.example/*'],
      persistAcrossSessions: true,
    });
  });

  test('lose it when they are taken away', async () => {
    rest.registered = [{ id: 'gate', matches: ['*://shop.example/*'] }];
    await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
    rest.permissionsChanged('removed', ['*://shop.example/*']);
    await vi.waitFor(() => expect(rest.registered).toEqual([]));
    await vi.waitFor(() => expect(rest.told).toContainEqual({ broadcast: 'changed' }));
  });
});
