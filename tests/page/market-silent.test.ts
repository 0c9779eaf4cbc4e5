// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { marketOn } from '@/utils/page/market/on-page';
import type { PageFigures } from '@/utils/page/page-figures';
import { registerUnits } from '@/utils/page/units';

const ended = new AbortController();
afterEach(() => vi.useRealTimers());

/** Whether a row of a page at this address may be read while the market's script cannot be had. */
async function isRead(address: string): Promise<boolean> {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  document.body.innerHTML = '<div>90,123.45 0.51</div>';
  const row = document.body.firstElementChild as Element;
  const surroundings = {
    units: registerUnits(),
    figures: () => ({}) as PageFigures,
    again: () => {},
    bring: () => Promise.reject(new Error('no script')),
  };
  const market = marketOn(document, surroundings, ended.signal);
  await Promise.resolve();
  await new Promise((done) => setTimeout(done, 5));
  return !market.skips(row);
}

test('without the script that knows markets, nothing is read on their pages', async () => {
  expect(await isRead('https://www.kraken.com/trade/BTC_USD')).toBe(false);
  expect(await isRead('https://www.google.com/search?q=bitcoin')).toBe(false);
});

test('pages that are of no market are read without it', async () => {
  expect(await isRead('https://www.coindesk.com/2026/11/20/bitcoin-slips')).toBe(true);
});

test('the script is asked for again after a while', async () => {
  vi.useFakeTimers();
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://www.kraken.com/trade/BTC_USD',
  );
  const bring = vi.fn(() => Promise.reject(new Error('no script')));
  const units = registerUnits();
  marketOn(document, { units, figures: () => ({}) as PageFigures, again: () => {}, bring }, ended.signal);
  await vi.advanceTimersByTimeAsync(11_000);
  expect(bring.mock.calls.length).toBeGreaterThanOrEqual(3);
});
