import type { Address } from './address';

const SEGMENTS =
  /\/(?:exchange|spot|futures?|swap|perpetuals?|perp|delivery|linear_swap|derivatives|chart|terminal|order|negociacoes|al-sat|symbols?|quotes?|prices?|precio|preco|prezzo|kurse?|fiyat|coins?|m[uü]nze|monedas?|monnaies?|moedas?|currenc(?:y|ies)|cryptocurrenc(?:y|ies)|convert(?:er)?|crypto)(?:\/|$)/i;
const TRADE = /\/(?:spot-|advanced-)?trad(?:e|ing)(?:[-_/]|$)/i;
const MARKETS = /\/markets?\/(?![12]\d{3}\b)/i;
const SYMBOL =
  /[/:=_-](?:btc|xbt)[-_:/]?(?:(?:fd)?usd[a-z]?|eur|gbp|jpy|krw|try|tl|brl|inr|idr|vnd|thb|php|sgd|hkd|twd|cad|aud|nzd|chf|pln|czk|mxn|ars|clp|cop|pen|zar|ngn|rub|uah|kzt|aed|ils)(?![a-z])/i;
const KEYS = /[?&#](?:symbol|code|market|pair|contract_code)=|%22symbol%22|"symbol"/i;

/** Whether an address may be that of a market, or of many. Cheap, and generous: its script looks closer. */
export function mayBeMarket({ hostname, pathname, search, hash }: Address): boolean {
  const shapes = [SEGMENTS, TRADE, MARKETS, SYMBOL];
  const isSearch = pathname === '/search' && /(^|\.)google\./.test(hostname);
  return isSearch || shapes.some((shape) => shape.test(pathname)) || KEYS.test(search + hash);
}
