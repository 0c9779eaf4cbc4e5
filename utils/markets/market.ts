import { type Address, pairOfAddress } from './address';
import { type Pair, pricesBitcoin, readSymbol } from './pair';

/** What a page is about, as far as its prices go. */
export interface MarketPage {
  pair: Pair;
  /**
   * `trade`: one market, where bare numbers are in its quote. `coin`: a page about bitcoin, where texts name their currency. `box`: a
   * page of many things, with one box of bitcoin's price.
   */
  kind: 'trade' | 'coin' | 'box';
  /** The pair's price is the price of one bitcoin. */
  bitcoin: boolean;
}

/** What a page says of itself. */
export interface Facts {
  address: Address;
  title: string;
  /** Its main heading. */
  heading?: string | undefined;
}

const SYMBOL =
  /(?<![\p{L}\d])[A-Z\d]{2,9}\s?[/_:-]\s?[A-Z]{2,9}(?![\p{L}\d])|(?<![\p{L}\d])[A-Z\d]{5,14}(?:[._-]P(?:ERP)?)?(?![\p{L}\d])/gu;

/** The pair that a text names as exchanges write it: "64210.55 | BTCUSDT | …", "▲ 104,623,000 BTC/KRW". Null where it names none. */
export function pairInText(text: string): Pair | null {
  for (const [symbol] of text.slice(0, 200).matchAll(SYMBOL)) {
    const pair = /[A-Z]/.test(symbol) ? readSymbol(symbol.replace(/\s/g, '')) : null;
    if (pair && (pair.quote || pair.market !== 'spot')) return pair;
  }
  return null;
}

/**
 * The market of a page, or null where it is a page of none. The address tells it; where it does not, the title does, then the main
 * heading. Where title and address name different coins, one of them lags behind a page that changes without loading: then it is no
 * page of bitcoin.
 */
export function marketOf({ address, title, heading = '' }: Facts): MarketPage | null {
  if (isSearch(address)) return page({ base: 'BTC', quote: null, market: 'spot' }, 'box');
  const there = pairOfAddress(address);
  const named = pairInText(title);
  if (there) {
    const other = [there, named].find((pair) => pair && !pricesBitcoin(pair));
    if (other) return page(other, 'trade');
    const quote = there.quote ?? (there.market === 'spot' ? null : (named?.quote ?? null));
    const isCoin = there.market === 'spot' && (there.quote === null || isConverter(address));
    return page({ ...there, quote }, isCoin ? 'coin' : 'trade');
  }
  if (!isTradePath(address)) return null;
  const pair = named ?? pairInText(heading);
  return pair && page(pair, 'trade');
}

const page = (pair: Pair, kind: MarketPage['kind']): MarketPage => ({
  pair,
  kind,
  bitcoin: pricesBitcoin(pair),
});

/** Results of a search engine: a box among them may be bitcoin's. */
export const isSearch = ({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): boolean =>
  pathname === '/search' && /(^|\.)google\.[a-z.]+$/.test(hostname);

/** What a sum of one currency is in another, in tables too. */
const isConverter = ({ pathname }: Address): boolean => /\/(?:convert(?:er)?|calculator)\//i.test(pathname);

/** Paths under which exchanges trade or charts are drawn: only there may a title alone name the pair of the page. */
const isTradePath = ({ pathname }: Address): boolean =>
  /\/(?:[a-z-]*trad(?:e|ing)|exchange|spot|futures|swap|perp(?:etual)?s?|linear_swap|derivatives|chart|terminal|negociacoes)(?:[/_-]|$)/i.test(
    pathname,
  );
