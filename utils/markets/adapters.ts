/** Where the general rule fails: how one site writes its last price. A selector names stable attributes, never hashed classes. */
export interface Adapter {
  host: RegExp;
  /** CSS selector of the last price, as it was then. */
  price: string;
  /** What it points at, and why the rule needs help. */
  why: string;
  /** Month or year in which it was last seen true; null where it is known from undated code alone. */
  asOf: string | null;
}

// biome-ignore format: one site a line
export const ADAPTERS: readonly Adapter[] = [
  { host: /(^|\.)coinmarketcap\.com$/, price: '[data-test="text-cdp-price-display"]', why: 'three different current prices on one page', asOf: '2026-07' },
  { host: /(^|\.)coingecko\.com$/, price: '[data-coin-id="1"][data-price-target="price"][data-converter-target="price"]', why: 'the same attribute in lists, without the converter', asOf: '2021-05' },
  { host: /(^|\.)tradingview\.com$/, price: '[data-qa-id="symbol-last-value"],.js-symbol-last:not(.tv-ticker-item-last__last)', why: 'last digits in spans of their own; side lists look alike', asOf: '2026-09' },
  { host: /(^|\.)finance\.yahoo\.com$/, price: 'fin-streamer[data-symbol^="BTC-"][data-field="regularMarketPrice"],[data-testid="quote-hdr"] [data-testid="qsp-price"]', why: 'many quotes of one size', asOf: null },
  { host: /(^|\.)investing\.com$/, price: '[data-test="instrument-price-last"],#last_last', why: 'bare numbers in long side lists', asOf: null },
  { host: /(^|\.)cnbc\.com$/, price: '.QuoteStrip-lastPrice', why: 'a strip of quotes of one size', asOf: null },
  { host: /(^|\.)gate\.(com|io)$/, price: '[data-testid="tr-futures-header-price"]', why: 'mark and index price in the same header', asOf: null },
  { host: /(^|\.)mexc\.com$/, price: '[class*="contractDetail_lastPrice__"]', why: 'fair and index price in the same header', asOf: null },
  { host: /(^|\.)coindcx\.com$/, price: '.latest-trade-price', why: 'small type in a crowded header', asOf: '2021' },
  { host: /(^|\.)google\.[a-z.]+$/, price: '[id^="crypto-updatable_"] .pclqee', why: 'the currency stands in words beside it', asOf: null },
];

/** The selector for a host, or null: most sites need none. */
export const adapterOf = (host: string): string | null =>
  ADAPTERS.find((adapter) => adapter.host.test(host))?.price ?? null;
