import type { strictTrial } from './beside';
import type { openMarket } from './open-market';

/** What the market's own script brings: it is loaded on pages of exchanges and quotes alone, as articles never need it. */
export interface MarketMaker {
  open: typeof openMarket;
  strictTrial: typeof strictTrial;
}

/** Scripts of the extension in one frame share one global object, which the page cannot see. */
const shared = globalThis as { hashfloorMarket?: MarketMaker };

/** What follows markets, once its script is here. */
export const marketMaker = (): MarketMaker | undefined => shared.hashfloorMarket;

/** To be called by the market's script. */
export function bringMarket(maker: MarketMaker): void {
  shared.hashfloorMarket = maker;
}

const SEGMENTS =
  /\/(?:exchange|spot|futures?|swap|perpetuals?|perp|delivery|linear_swap|derivatives|chart|terminal|order|negociacoes|al-sat|symbols?|quotes?|prices?|precio|preco|prezzo|kurse?|fiyat|coins?|m[uü]nze|monedas?|monnaies?|moedas?|currenc(?:y|ies)|cryptocurrenc(?:y|ies)|convert(?:er)?|crypto)(?:\/|$)/i;
const TRADE = /\/(?:spot-|advanced-)?trad(?:e|ing)(?:[-_/]|$)/i;
const MARKETS = /\/markets?\/(?![12]\d{3}\b)/i;
const SYMBOL =
  /[/:=_-](?:btc|xbt)[-_:/]?(?:(?:fd)?usd[a-z]?|eur|gbp|jpy|krw|try|tl|brl|inr|idr|vnd|thb|php|sgd|hkd|twd|cad|aud|nzd|chf|pln|czk|mxn|ars|clp|cop|pen|zar|ngn|rub|uah|kzt|aed|ils)(?![a-z])/i;
const KEYS = /[?&#](?:symbol|code|market|pair|contract_code)=|%22symbol%22|"symbol"/i;
/** Charts that pages embed in frames. */
const CHARTS = /(^|\.)tradingview(-widget)?\.com$/;

/** Whether an address may be that of a market, or of many. Cheap, and generous: its script looks closer. */
export function mayBeMarket({
  hostname,
  pathname,
  search,
  hash,
}: Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>): boolean {
  const shapes = [SEGMENTS, TRADE, MARKETS, SYMBOL];
  const isSearch = pathname === '/search' && /(^|\.)google\./.test(hostname);
  return isSearch || shapes.some((shape) => shape.test(pathname)) || KEYS.test(search + hash);
}

/** Frames are left to their pages, but for charts that pages embed. */
export const isOwnPage = (page: Document): boolean =>
  page.defaultView?.top === page.defaultView || CHARTS.test(page.location.hostname);
