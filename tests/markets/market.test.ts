import { describe, expect, test } from 'vitest';
import { marketOf } from '@/utils/markets/market';

const of = (address: string, title = '', heading?: string) => {
  const page = marketOf({ address: new URL(`https://${address}`), title, heading });
  return (
    page &&
    `${page.kind} ${page.pair.base}/${page.pair.quote ?? '?'} ${page.pair.market} ${page.bitcoin ? 'bitcoin' : 'other'}`
  );
};

describe('the market of a page', () => {
  test.each([
    ['www.binance.com/en/trade/BTC_USDT', '90123.45 | BTCUSDT | Spot', 'trade BTC/USDT spot bitcoin'],
    ['www.coingecko.com/en/coins/bitcoin', 'Bitcoin Price', 'coin BTC/? spot bitcoin'],
    [
      'www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT',
      '',
      'trade BTC/USDT perpetual bitcoin',
    ],
    ['app.hyperliquid.xyz/trade', '90123 | BTC-PERP | Hyperliquid', 'trade BTC/? perpetual bitcoin'],
    ['app.hyperliquid.xyz/trade', '3123 | ETH-PERP | Hyperliquid', 'trade ETH/? perpetual other'],
    ['www.cnbc.com/quotes/BTC.CM=', 'BTC.CM=: Bitcoin/USD', 'coin BTC/? spot bitcoin'],
    ['www.cnbc.com/quotes/ETH.CM=', 'ETH.CM=: Ether/USD', null],
    ['www.kraken.com/convert/btc/usd', 'Convert BTC to USD', 'coin BTC/USD spot bitcoin'],
    ['www.google.com/search?q=bitcoin+price', 'bitcoin price - Search', 'box BTC/? spot bitcoin'],
    [
      'www.tradingview-widget.com/embed-widget/symbol-info/?locale=en#%7B%22symbol%22%3A%22BITSTAMP%3ABTCUSD%22%7D',
      '',
      'trade BTC/USD spot bitcoin',
    ],
    ['www.tradingview.com/chart/abc/', 'BTCUSD 90,123 ▲ +1.2% Unnamed', 'trade BTC/USD spot bitcoin'],
    [
      'www.bithumb.com/react/trade/order/BTC-KRW',
      '비트코인-BTC/BTC/KRW | 거래소',
      'trade BTC/KRW spot bitcoin',
    ],
    ['lightning.bitflyer.com/trade', '13,950,000 BTC/JPY | Lightning', 'trade BTC/JPY spot bitcoin'],
    ['www.binance.com/en/trade/ETH_USDT', '3123.45 | ETHUSDT | Spot', 'trade ETH/USDT spot other'],
    ['www.binance.com/en/trade/ETH_BTC', '0.0345 | ETHBTC | Spot', 'trade ETH/BTC spot other'],
  ])('%s with the title "%s" is %s', (address, title, expected) => expect(of(address, title)).toBe(expected));

  test.each([
    ['www.example.com/trade/BTC_USDT', '3123.45 | ETHUSDT | Spot'],
    ['www.example.com/trade/ETH_USDT', '90123.45 | BTCUSDT | Spot'],
  ])('is not bitcoin’s where address and title disagree: %s, "%s"', (address, title) =>
    expect(of(address, title)).toBe('trade ETH/USDT spot other'),
  );

  test('is told by the heading of a trade page when nothing else tells it', () =>
    expect(of('www.example.com/exchange/spot/trade', 'Exchange', 'BTC/JPY')).toBe(
      'trade BTC/JPY spot bitcoin',
    ));

  test.each([
    ['www.coindesk.com/markets/2025/12/05/bitcoin-slips', 'Bitcoin slips below $90,000'],
    ['www.kraken.com/', 'Kraken: buy BTC, ETH'],
    ['cointelegraph.com/news/btc-usd-analysis', 'BTC/USD analysis: what next?'],
  ])('%s has none', (address, title) => expect(of(address, title)).toBeNull());
});
