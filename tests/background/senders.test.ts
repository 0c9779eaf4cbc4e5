import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MONEY } from '@/utils/markets/money';
import * as settings from '@/utils/settings';
import * as store from '@/utils/store';
import { type Rest, say, send, tabAt } from './browser';
import { ARTICLE, begin, type Day, end, figuresFor, settled } from './day';

const STRANGER = tabAt('https://shop.example/');

let rest: Rest;
let network: Day['network'];

beforeEach(() => {
  ({ rest, network } = begin());
});
afterEach(end);

describe('who is answered', () => {
  test('nobody on a site that is neither curated nor granted', async () => {
    expect(await figuresFor(STRANGER)).toBeNull();
    await say('markThisFrame', null, STRANGER);
    expect(rest.injected).toEqual([]);
  });

  test('a site that the user granted', async () => {
    rest.granted.push('https://shop.example/*');
    expect(await figuresFor(STRANGER)).not.toBeNull();
  });

  test.each(['http://localhost:8080/', 'https://localhost/'])(
    'whatever its port or protocol: %s',
    async (url) => {
      expect(await figuresFor(tabAt(url))).toBeNull();
      rest.granted.push(`${new URL(url).protocol}//localhost/*`);
      expect(await figuresFor(tabAt(url))).not.toBeNull();
      await settings.sitesOff.setValue(['localhost']);
      expect(await figuresFor(tabAt(url))).toBeNull();
    },
  );

  test('nobody while paused', async () => {
    await settings.paused.setValue(true);
    expect(await figuresFor()).toBeNull();
    await say('markThisFrame', null, ARTICLE);
    expect(rest.injected).toEqual([]);
  });

  test('nobody on a site that is switched off, its frames included', async () => {
    await settings.sitesOff.setValue(['www.coindesk.com']);
    expect(await figuresFor()).toBeNull();
    const frame = tabAt('https://www.coindesk.com/', {
      url: 'https://www.tradingview.com/widget',
      frameId: 3,
    });
    expect(await figuresFor(frame)).toBeNull();
  });

  test('frames without an address count as the page that made them', async () => {
    const frame = tabAt('https://www.coindesk.com/', { url: 'about:srcdoc', frameId: 4 });
    expect(await figuresFor(frame)).not.toBeNull();
  });

  test('a page may not make the worker fetch', async () => {
    const reply = vi.fn();
    send('refresh', { force: true }, ARTICLE, reply);
    send('testSource', { id: 'mempool' }, ARTICLE, reply);
    await settled();
    expect(network.asked).toEqual([]);
    expect(reply).not.toHaveBeenCalled();
  });

  test('another extension is not answered', async () => {
    const reply = vi.fn();
    const stranger = { ...ARTICLE, id: 'another-extension' };
    send('pageFigures', {}, stranger, reply);
    await settled();
    expect(reply).not.toHaveBeenCalled();
  });
});

test.each([
  ['the one for texts', 'prices', 'https://www.coindesk.com/markets/2026/11/20/bitcoin-slips', 0],
  ['in a frame too, which is left to its page', 'prices', 'https://www.coindesk.com/price/bitcoin', 5],
  ['the one for the price of a market', 'trade', 'https://www.binance.com/en/trade/BTC_USDT', 0],
  ['the one for both', 'quotes', 'https://www.coindesk.com/price/bitcoin', 0],
])(
  'a frame that names bitcoin gets one script, and only that frame: %s',
  async (_, kind, address, frameId) => {
    await say('markThisFrame', null, { ...tabAt(address), frameId });
    expect(rest.injected).toEqual([
      { tabId: 7, frameIds: [frameId], files: [`/content-scripts/${kind}.js`] },
    ]);
  },
);

test.each([
  ['search', 1],
  ['market', 1],
  ['card', 1],
  ['../popup', 0],
] as const)('a page may ask for a part of it: %s', async (part, times) => {
  await say('partForThisFrame', { part: part as 'card' }, ARTICLE);
  expect(rest.injected.length).toBe(times);
});

test.each([
  ['https://www.coindesk.com/price/bitcoin', 0, true],
  ['https://www.coindesk.com/markets/2026/11/20/bitcoin-slips', 0, false],
  // A frame is left to its page.
  ['https://www.coindesk.com/price/bitcoin', 3, false],
])('a page at %s, frame %i, is told what is known of its market: %s', async (address, frameId, due) => {
  const reply = await say('marketSite', { address, title: 'Bitcoin price' }, { ...ARTICLE, frameId });
  const market = { kind: 'coin', bitcoin: true, pair: { base: 'BTC', quote: null, market: 'spot' } };
  expect(reply).toEqual({ value: due ? { adapter: null, market, money: MONEY } : null });
});

test("the extension's own pages may have all fetched", async () => {
  const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
  await say('refresh', { force: true }, popup as never);
  expect((await store.figures.getValue()).price?.source).toBe('mempool');
});

describe('what a reader says is no price', () => {
  const key = '00c0ffee';

  test('is kept of its site', async () => {
    await say('refuse', { key }, ARTICLE);
    expect(await settings.refusals.getValue()).toEqual({ 'www.coindesk.com': [key] });
  });

  test('is kept beside what is said at the same moment', async () => {
    await Promise.all([key, '0badcafe'].map((one) => say('refuse', { key: one }, ARTICLE)));
    expect(await settings.refusals.getValue()).toEqual({ 'www.coindesk.com': [key, '0badcafe'] });
  });

  test('is not kept of a private window', async () => {
    const tab = { ...ARTICLE.tab, incognito: true } as typeof ARTICLE.tab;
    await say('refuse', { key }, { ...ARTICLE, ...(tab && { tab }) });
    expect(await settings.refusals.getValue()).toEqual({});
  });
});
