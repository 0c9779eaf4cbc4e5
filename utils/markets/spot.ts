import { DOLLAR_COINS } from './dollar-coins';

/** What is known of bitcoin's price from elsewhere: enough to tell which numbers cannot be it. */
export interface Spot {
  /** USD per bitcoin. */
  usd: number;
  /** Too old to tell more than the order of magnitude. */
  stale: boolean;
  /** Units of each currency for one US dollar. */
  perUsd: Readonly<Record<string, number>>;
}

/** How far an exchange's price may stand from the known one, as a part of it: a market of dollars, any other, and by an old figure. */
const NEAR = 0.04;
const LOCAL = 0.1;
const STALE = 0.5;

/** Whether a number can be bitcoin's price in a currency. Nothing can in a currency without a rate. */
export function canBePrice(
  value: number,
  currency: string,
  { usd, stale, perUsd }: Spot,
  slack = 1,
): boolean {
  const rate = Object.hasOwn(perUsd, currency) ? perUsd[currency] : undefined;
  if (!rate || !(value > 0)) return false;
  const near = stale ? STALE : currency === 'USD' || DOLLAR_COINS.has(currency) ? NEAR : LOCAL;
  return Math.abs(value / (usd * rate) - 1) <= near * slack;
}

/**
 * The currency of a number: the pair's where its sign agrees, else what the sign alone means; dollars for a bare number on a page
 * that names no currency. Null where it can be no price of bitcoin.
 */
export function currencyOf(
  { value, currencies }: { value: number; currencies: readonly string[] | null },
  quote: string | null,
  spot: Spot,
  slack = 1,
): string | null {
  const possible = quote
    ? currencies && !agrees(currencies, quote)
      ? []
      : [quote]
    : (currencies ?? ['USD']);
  return possible.find((currency) => canBePrice(value, currency, spot, slack)) ?? null;
}

/** A dollar sign beside a price in a dollar coin is the usual thing. */
function agrees(currencies: readonly string[], quote: string): boolean {
  return currencies.includes(quote) || (DOLLAR_COINS.has(quote) && currencies.includes('USD'));
}
