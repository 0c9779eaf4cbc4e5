import { describe, expect, test } from 'vitest';
import { pairOfAddress } from '@/utils/markets/address';
import { pricesBitcoin } from '@/utils/markets/pair';

const of = (address: string) => {
  const pair = pairOfAddress(new URL(`https://${address}`));
  return pair ? `${pair.base}/${pair.quote ?? '?'} ${pair.market}` : null;
};

describe('the pair of an exchange page', () => {
  test.each([
    ['www.binance.com/en/trade/BTC_USDT?type=spot', 'BTC/USDT spot'],
    ['www.binance.com/zh-hans/trade/BTC_FDUSD', 'BTC/FDUSD spot'],
    ['www.binance.com/en/futures/BTCUSDT', 'BTC/USDT perpetual'],
    ['www.binance.com/en/delivery/btcusd_quarter', 'BTC/USD futures'],
    ['www.binance.us/spot-trade/btc_usdt', 'BTC/USDT spot'],
    ['www.coinbase.com/advanced-trade/spot/BTC-USD', 'BTC/USD spot'],
    ['www.coinbase.com/advanced-trade/perpetuals/BTC-PERP', 'BTC/? perpetual'],
    ['pro.kraken.com/app/trade/xbt-usd', 'BTC/USD spot'],
    ['futures.kraken.com/trade/futures/PI_XBTUSD', 'BTC/USD perpetual'],
    ['www.bitstamp.net/trade/btc/usd/', 'BTC/USD spot'],
    ['trading.bitfinex.com/t/BTC:USD', 'BTC/USD spot'],
    ['trading.bitfinex.com/t/BTC%3AUSD', 'BTC/USD spot'],
    ['trading.bitfinex.com/t/BTCF0%3AUSTF0', 'BTC/USDT perpetual'],
    ['www.okx.com/de/trade-spot/btc-usdt', 'BTC/USDT spot'],
    ['www.okx.com/trade-swap/btc-usdt-swap', 'BTC/USDT perpetual'],
    ['www.okx.com/trade-futures/btc-usd-260925', 'BTC/USD futures'],
    ['www.bybit.com/en/trade/spot/BTC/USDT', 'BTC/USDT spot'],
    ['www.bybit.com/trade/usdt/BTCUSDT', 'BTC/USDT perpetual'],
    ['www.bybit.com/trade/inverse/BTCUSD', 'BTC/USD perpetual'],
    ['www.kucoin.com/trade/BTC-USDT', 'BTC/USDT spot'],
    ['www.kucoin.com/futures/trade/XBTUSDTM', 'BTC/USDT perpetual'],
    ['www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT', 'BTC/USDT perpetual'],
    ['upbit.com/exchange?code=CRIX.UPBIT.KRW-BTC', 'BTC/KRW spot'],
    ['www.bithumb.com/react/trade/order/BTC-KRW', 'BTC/KRW spot'],
    ['lightning.bitflyer.com/trade/btcjpy', 'BTC/JPY spot'],
    ['zaif.jp/trade_btc_jpy', 'BTC/JPY spot'],
    ['www.paribu.com/markets/btc-tl', 'BTC/TRY spot'],
    ['www.digifinex.com/en-ww/trade/USDT/BTC', 'BTC/USDT spot'],
    ['www.bitmex.com/app/trade/XBTUSD', 'BTC/USD spot'],
    ['www.deribit.com/futures/BTC-PERPETUAL', 'BTC/USD perpetual'],
    ['www.tradingview.com/symbols/BINANCE-BTCUSDT/', 'BTC/USDT spot'],
    ['www.tradingview.com/chart/x1/?symbol=BITSTAMP%3ABTCUSD', 'BTC/USD spot'],
    ['finance.yahoo.com/quote/BTC-USD/', 'BTC/USD spot'],
    ['www.investing.com/crypto/bitcoin/btc-usd', 'BTC/USD spot'],
    ['www.coingecko.com/de/munze/bitcoin', 'BTC/? spot'],
    ['coinmarketcap.com/currencies/bitcoin/', 'BTC/? spot'],
    ['www.okx.com/price/bitcoin-btc', 'BTC/? spot'],
    ['www.bitkub.com/en/market/BTC', 'BTC/THB spot'],
    ['www.luno.com/trade/markets/XBTZAR', 'BTC/ZAR spot'],
  ])('%s → %s', (address, expected) => expect(of(address)).toBe(expected));

  test.each([
    ['www.binance.com/en/trade/ETH_BTC'],
    ['www.binance.com/en/trade/ETH_USDT'],
    ['www.binance.com/en/trade/WBTC_USDT'],
    ['www.binance.com/en/futures/BTCDOMUSDT'],
    ['upbit.com/exchange?code=CRIX.UPBIT.KRW-BCH'],
    ['trading.bitfinex.com/t/BCH:USD'],
  ])('%s is a page of another coin', (address) => {
    const pair = pairOfAddress(new URL(`https://${address}`));
    expect(pair && pricesBitcoin(pair)).toBe(false);
  });

  test.each([
    ['www.coindesk.com/markets/2025/12/05/bitcoin-slips'],
    ['www.binance.com/en/square/post/123456'],
    ['www.kraken.com/'],
    ['example.org/%E0%A4%A/trade'],
  ])('%s names no pair', (address) => expect(of(address)).toBeNull());
});
