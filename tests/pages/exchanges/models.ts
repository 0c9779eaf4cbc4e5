import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page written after the structure of an exchange or price site, with what a reader should see on it. */
export interface Model {
  /** Name of the HTML file. */
  file: string;
  url: string;
  /** Selector of the element whose number is to be marked; null: nothing on this page may be. */
  price: string | null;
  /** Units of its quote for one US dollar. */
  perUsd: number;
  /** A list on a page of no market: its mark follows, but is not held through every tick of a busy machine. */
  list?: true;
}

// biome-ignore format: one page a line
export const MODELS: readonly Model[] = [
  { file: 'binance-spot', url: 'https://www.binance.com/en/trade/BTC_USDT', price: '.showPrice', perUsd: 1 },
  { file: 'binance-futures', url: 'https://www.binance.com/en/futures/BTCUSDT', price: '.p', perUsd: 1 },
  { file: 'coinbase-advanced', url: 'https://www.coinbase.com/advanced-trade/spot/BTC-USD', price: '.roll', perUsd: 1 },
  { file: 'kraken-pro', url: 'https://pro.kraken.com/app/trade/xbt-usd', price: '.px', perUsd: 1 },
  { file: 'bitstamp', url: 'https://www.bitstamp.net/trade/btc/usd/', price: '.live', perUsd: 1 },
  { file: 'bitfinex', url: 'https://trading.bitfinex.com/t/BTC:USD', price: '.now', perUsd: 1 },
  { file: 'okx-swap', url: 'https://www.okx.com/trade-swap/btc-usdt-swap', price: '.index_last__x9', perUsd: 1 },
  { file: 'bybit-spot', url: 'https://www.bybit.com/en/trade/spot/BTC/USDT', price: '.lastp', perUsd: 1 },
  { file: 'kucoin-futures', url: 'https://www.kucoin.com/futures/trade/XBTUSDTM', price: '.last', perUsd: 1 },
  { file: 'bitget-spot', url: 'https://www.bitget.com/zh-CN/spot/BTCUSDT', price: '.last-px', perUsd: 1 },
  { file: 'gate-futures', url: 'https://www.gate.com/futures/USDT/BTC_USDT', price: '.px', perUsd: 1 },
  { file: 'mexc-spot', url: 'https://www.mexc.com/ru-RU/exchange/BTC_USDT', price: '.price_val__9', perUsd: 1 },
  { file: 'htx', url: 'https://www.htx.com/en-us/trade/btc_usdt', price: '.now-price dt', perUsd: 1 },
  { file: 'upbit', url: 'https://upbit.com/exchange?code=CRIX.UPBIT.KRW-BTC', price: '.first', perUsd: 1450 },
  { file: 'bithumb', url: 'https://www.bithumb.com/react/trade/order/BTC-KRW', price: '.Header_price__2', perUsd: 1450 },
  { file: 'bitflyer', url: 'https://lightning.bitflyer.com/trade/btcjpy', price: '.ltp', perUsd: 155 },
  { file: 'btcturk', url: 'https://pro.btcturk.com/pro/al-sat/BTC_TRY', price: '.son', perUsd: 42 },
  { file: 'paribu', url: 'https://www.paribu.com/markets/btc-tl', price: '.p', perUsd: 42 },
  { file: 'coindcx', url: 'https://coindcx.com/trade/BTCINR', price: '.latest-trade-price', perUsd: 87 },
  { file: 'deribit', url: 'https://www.deribit.com/futures/BTC-PERPETUAL', price: '.last', perUsd: 1 },
  { file: 'hyperliquid', url: 'https://app.hyperliquid.xyz/trade/BTC', price: '.px', perUsd: 1 },
  { file: 'number-flow', url: 'https://account.bitvavo.com/markets/BTC-EUR', price: 'number-flow', perUsd: 0.86 },
  { file: 'coinmarketcap', url: 'https://coinmarketcap.com/currencies/bitcoin/', price: '.big', perUsd: 1 },
  { file: 'coingecko', url: 'https://www.coingecko.com/de/munze/bitcoin', price: '[data-coin-id="1"]', perUsd: 0.86 },
  { file: 'tradingview', url: 'https://www.tradingview.com/symbols/BTCUSDT/', price: '.quote', perUsd: 1 },
  { file: 'yahoo', url: 'https://finance.yahoo.com/quote/BTC-USD/', price: '[data-testid="qsp-price"]', perUsd: 1 },
  { file: 'investing', url: 'https://www.investing.com/crypto/bitcoin/btc-usd', price: '#last_last', perUsd: 1 },
  { file: 'overview', url: 'https://www.binance.com/en/markets/overview', price: '.BTC', perUsd: 1 },
  { file: 'mexc-futures', url: 'https://www.mexc.com/futures/BTC_USDT', price: '.contractDetail_lastPrice__b', perUsd: 1 },
  { file: 'cnbc', url: 'https://www.cnbc.com/quotes/BTC.CM=', price: '.QuoteStrip-lastPrice', perUsd: 1 },
  { file: 'coinbase-price', url: 'https://www.coinbase.com/price/bitcoin', price: '.cds-amount', perUsd: 1 },
  { file: 'converter', url: 'https://www.kraken.com/convert/btc/usd', price: '.one', perUsd: 1 },
  { file: 'top-100', url: 'https://coinmarketcap.com/', price: '.btc', perUsd: 1, list: true },
  { file: 'ticker-tape', url: 'https://cointelegraph.com/news/funding-rates-calm', price: '.btc', perUsd: 1, list: true },
  { file: 'chart', url: 'https://www.tradingview.com/chart/a1b2c3/', price: null, perUsd: 1 },
  { file: 'other-pair', url: 'https://www.binance.com/en/trade/ETH_USDT', price: null, perUsd: 1 },
  { file: 'changed', url: 'https://whitebit.com/trade/BTC_USDT', price: null, perUsd: 1 },
];

const here = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');

/** The page of a model, complete in one document. */
export function pageOf({ file }: Pick<Model, 'file'>): string {
  const style = `<style>${here('base.css')}</style>`;
  return here(`${file}.html`)
    .replace('<head>', () => `<head><meta charset="utf-8">${style}`)
    .replace('<script data-kit></script>', () => `<script>${here('kit.js')}</script>`);
}
