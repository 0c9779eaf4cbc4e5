import { STABLECOINS } from './fiats';
import type { Figures } from './figure';

/** Units of each currency for a US dollar: by the prices of a bitcoin, which markets set, or else by exchange rates. */
export function perUsd({ price, rates }: Figures): Readonly<Record<string, number>> {
  const prices = price?.value ?? { USD: 1 };
  const fromPrices = Object.entries(prices).map(([code, value]) => [code, value / prices.USD] as const);
  return {
    ...rates?.value,
    ...Object.fromEntries(fromPrices),
    ...Object.fromEntries(STABLECOINS.map((ticker) => [ticker, 1])),
    USD: 1,
  };
}
