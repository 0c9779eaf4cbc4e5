/**
 * Where the general rule fails: how one site writes its last price. A selector names stable attributes, never hashed classes. Above
 * each: why the rule needs help there.
 */
export interface Adapter {
  host: RegExp;
  /** CSS selector of the last price, as it was then. */
  price: string;
  /** Month or year in which it was last seen true; null where it is known from undated code alone. */
  asOf: string | null;
}

// biome-ignore format: one site a line
const ADAPTERS: readonly Adapter[] = [
  // Three different current prices on one page.
  { host: /(^|\.)coinmarketcap\.com$/, price: '[data-test="text-cdp-price-display"]', asOf: '2026-07' },
  // The same attribute in lists, without the converter.
  { host: /(^|\.)coingecko\.com$/, price: '[data-coin-id="1"][data-price-target="price"][data-converter-target="price"]', asOf: '2021-05' },
  // Last digits in spans of their own; side lists look alike.
  { host: /(^|\.)tradingview\.com$/, price: '[data-qa-id="symbol-last-value"],.js-symbol-last:not(.tv-ticker-item-last__last)', asOf: '2026-09' },
  // Many quotes of one size.
  { host: /(^|\.)finance\.yahoo\.com$/, price: 'fin-streamer[data-symbol^="BTC-"][data-field="regularMarketPrice"],[data-testid="quote-hdr"] [data-testid="qsp-price"]', asOf: null },
  // Bare numbers in long side lists.
  { host: /(^|\.)investing\.com$/, price: '[data-test="instrument-price-last"],#last_last', asOf: null },
  // A strip of quotes of one size.
  { host: /(^|\.)cnbc\.com$/, price: '.QuoteStrip-lastPrice', asOf: null },
  // Mark and index price in the same header.
  { host: /(^|\.)gate\.(com|io)$/, price: '[data-testid="tr-futures-header-price"]', asOf: null },
  // Fair and index price in the same header.
  { host: /(^|\.)mexc\.com$/, price: '[class*="contractDetail_lastPrice__"]', asOf: null },
  // Small type in a crowded header.
  { host: /(^|\.)coindcx\.com$/, price: '.latest-trade-price', asOf: '2021' },
  // The currency stands in words beside it.
  { host: /(^|\.)google\.[a-z.]+$/, price: '[id^="crypto-updatable_"] .pclqee', asOf: null },
];

/** The selector of a host's last price; null for most, which need none. */
export const adapterOf = (host: string): string | null =>
  ADAPTERS.find((adapter) => adapter.host.test(host))?.price ?? null;
