import { BITCOIN, CRYPTO } from './coins';
import { QUOTE_ALIASES, QUOTES } from './money';

/** What trades on a page: spot, or a derivative whose price only follows bitcoin's. */
export type Market = 'spot' | 'perpetual' | 'futures' | 'option';

/** A pair of an exchange. `base` is BTC for every spelling of bitcoin; `quote` is null where the address does not tell. */
export interface Pair {
  base: string;
  quote: string | null;
  market: Market;
}

const baseOf = (ticker: string) => (BITCOIN.has(ticker) ? 'BTC' : ticker);
const quoteOf = (ticker: string) => QUOTE_ALIASES[ticker] ?? ticker;
const isQuote = (ticker: string) => QUOTES.has(quoteOf(ticker));
const isCoin = (ticker: string) => BITCOIN.has(ticker) || CRYPTO.has(ticker);

/** Derivative endings, each with its market: "BTC-PERPETUAL", "BTC-USDT-SWAP", "XBTUSDTM", "BTC-USD-260925", "BTCF0:USTF0". */
const ENDINGS: readonly [RegExp, Market][] = [
  [/[-_ ]?(?:PERPETUAL|PERP|SWAP)$/, 'perpetual'],
  [/(?<=USD[TC]?)M$/, 'perpetual'],
  [/[-_](?:\d{6}|\d{1,2}[A-Z]{3}\d{2}|QUARTER|BIQUARTER)$/, 'futures'],
  [/[-_](?:\d{6,8}|\d{1,2}[A-Z]{3}\d{2})-\d+-[CP]$/, 'option'],
];

/**
 * Reads one symbol as exchanges write it, in any case: "BTC_USDT", "btc-usd", "BTC/TRY", "XBTUSD", "KRW-BTC", "BTC-PERP".
 * Money is the quote whatever the order; null where the text is no pair of a known coin.
 */
export function readSymbol(symbol: string): Pair | null {
  let rest = symbol.slice(0, 40).toUpperCase();
  const venue = /^[A-Z]+(?:\.[A-Z]+)*[.:_-](?=[A-Z\d]{2,}[-_/:]?[A-Z]{2})/.exec(rest)?.[0];
  let market: Market = 'spot';
  if (/F0(?::|$)/.test(rest)) {
    rest = rest.replace(/F0/g, '');
    market = 'perpetual';
  }
  for (const [ending, kind] of [...ENDINGS].reverse())
    if (ending.test(rest)) {
      rest = rest.replace(ending, '');
      market = kind;
      break;
    }
  const [first, second, ...more] = rest.split(/[-_/: ]+/).filter(Boolean);
  const found = !first || more.length ? null : second ? ordered(first, second, market) : glued(first, market);
  // "BINANCE-BTCUSDT", "CRIX.UPBIT.KRW-BTC", "PI_XBTUSD": the venue or contract class stands in front.
  return found ?? (venue ? readSymbol(symbol.slice(venue.length)) : null);
}

/** "BTC" and "USDT" in either order: money is the quote; of two coins the first is the base. */
function ordered(first: string, second: string, market: Market): Pair | null {
  if (baseOf(first) === baseOf(second)) return null;
  if (isCoin(first) && (isQuote(second) || isCoin(second))) return pair(first, second, market);
  if (isQuote(first) && isCoin(second)) return pair(second, first, market);
  return null;
}

/** "BTCUSDT": the longest known quote at the end decides. A coin alone has no quote, and counts for a derivative only. */
function glued(symbol: string, market: Market): Pair | null {
  for (let at = 2; at <= symbol.length - 2; at++) {
    const [base, quote] = [symbol.slice(0, at), symbol.slice(at)];
    if (isCoin(base) && (isQuote(quote) || isCoin(quote))) return pair(base, quote, market);
  }
  return market !== 'spot' && isCoin(symbol) ? { base: baseOf(symbol), quote: null, market } : null;
}

const pair = (base: string, quote: string, market: Market): Pair => ({
  base: baseOf(base),
  quote: quoteOf(quote),
  market,
});

/** Tells whether a pair's price is the price of one bitcoin in money. */
export const pricesBitcoin = ({ base, quote }: Pair): boolean =>
  base === 'BTC' && (quote === null || isQuote(quote));
