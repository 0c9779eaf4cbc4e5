import type { KnownFigures } from '@/utils/figures/figure';
import type { Language } from './language';

/** Units of a currency for one US dollar: by the prices of a bitcoin, or else by exchange rates. Null: not known. */
export function perUsd({ price, rates }: KnownFigures, currency: string): number | null {
  const priced = price.value[currency];
  if (priced !== undefined) return priced / price.value.USD;
  return rates?.value[currency] ?? null;
}

/** Currencies that sums can be shown in, US dollars first, the others by their code. */
export function knownCurrencies({ price, rates }: KnownFigures): string[] {
  const codes = new Set([...Object.keys(price.value), ...Object.keys(rates?.value ?? {})]);
  codes.delete('USD');
  return ['USD', ...[...codes].filter((code) => /^[A-Z]{3}$/.test(code)).sort()];
}

/** A language in which sums held in US dollars are written in another currency. Tariffs stay in dollars: they are quoted so. */
export function inCurrency(language: Language, currency: string, rate: number): Language {
  const { format } = language;
  if (currency === 'USD') return language;
  return {
    ...language,
    format: {
      ...format,
      usd: (value) => format.money(value * rate, currency),
      compact: (value, code) =>
        code === 'USD' ? format.compact(value * rate, currency) : format.compact(value, code),
    },
  };
}
