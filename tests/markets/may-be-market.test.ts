import { expect, test } from 'vitest';
import { MODELS } from '@/tests/pages/exchanges/models';
import { mayBeMarket } from '@/utils/markets/may-be-market';

test.each(MODELS.filter(({ list }) => !list).map(({ url }) => url))('%s may be a market', (url) => {
  expect(mayBeMarket(new URL(url))).toBe(true);
});

test.each([
  ['https://www.coindesk.com/markets/2026/11/20/bitcoin-slips-below-usd90-000'],
  ['https://cointelegraph.com/news/bitcoin-price-holds'],
  ['https://beincrypto.com/bitcoin-news/'],
  ['https://www.kraken.com/'],
  ['https://decrypt.co/345678/why-btc-is-up'],
])('%s is read without the market’s script', (url) => expect(mayBeMarket(new URL(url))).toBe(false));
