// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import type { MarketSite, PageFacts } from '@/utils/markets/look';
import { marketOn } from '@/utils/page/market/on-page';
import type { PageFigures } from '@/utils/page/page-figures';
import { registerUnits } from '@/utils/page/units';

const ended = new AbortController();
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Opens a page whose worker answers like this, and tells whether a row of it may be read. */
function openPage(bringMarket: (facts: PageFacts) => Promise<MarketSite | null>): () => boolean {
  document.body.innerHTML = '<div>90,123.45 0.51</div>';
  const row = document.body.firstElementChild as Element;
  const outside = {
    units: registerUnits(),
    figures: () => ({}) as PageFigures,
    again: vi.fn(),
    search: { now: () => undefined, want: () => Promise.resolve() },
    lookAtMarket: vi.fn(),
    bringMarket,
  };
  const market = marketOn(document, outside, ended.signal);
  return () => !market.skips(outside.units.of(row));
}

const moment = () => new Promise((done) => setTimeout(done, 5));

test('while the script that knows markets cannot be had, nothing is read', async () => {
  const isRead = openPage(() => Promise.reject(new Error('no script')));
  expect(isRead()).toBe(false);
  await moment();
  expect(isRead()).toBe(false);
});

test('nor where it is due and does not come', async () => {
  const isRead = openPage(() => Promise.resolve({ adapter: null, market: null, money: {} }));
  await moment();
  expect(isRead()).toBe(false);
});

test('pages that are of no market are read without it', async () => {
  const isRead = openPage(() => Promise.resolve(null));
  await moment();
  expect(isRead()).toBe(true);
});

test('another address is asked about anew', async () => {
  const bring = vi.fn((_: PageFacts) => Promise.resolve(null));
  const isRead = openPage(bring);
  await moment();
  document.location.hash = '#symbol=BTCUSD';
  expect(isRead()).toBe(false);
  expect(bring.mock.calls.at(-1)?.[0].address).toBe(document.location.href);
});

test('the script is asked for again after a while', async () => {
  vi.useFakeTimers();
  const bring = vi.fn(() => Promise.reject(new Error('no script')));
  openPage(bring);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(bring.mock.calls.length).toBeGreaterThan(5);
});

test.each([
  ['goes on following its market', 'BTC', 1],
  ['follows the other market from then on', 'ETH', 2],
])('a page whose address changes without loading %s', async (_, base, times) => {
  const open = vi.fn(() => ({ skips: () => false }));
  vi.stubGlobal('hashfloorParts', { market: { open } });
  const kind = { quote: 'USDT', market: 'spot' } as const;
  const site = (coin: string): MarketSite => ({
    adapter: null,
    market: { kind: 'trade', bitcoin: coin === 'BTC', pair: { base: coin, ...kind } },
    money: {},
  });
  const bring = vi.fn(() => Promise.resolve(site('BTC')));
  document.location.hash = '#a';
  const isRead = openPage(bring);
  await moment();
  bring.mockResolvedValue(site(base));
  document.location.hash = '#b';
  expect(isRead()).toBe(false);
  await moment();
  expect(isRead()).toBe(true);
  expect(open).toHaveBeenCalledTimes(times);
});
