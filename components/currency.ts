import type { KnownFigures } from '@/utils/figures/figure';
import type { Language } from './language';

/** Currencies that sums can be shown in, US dollars first, the others by their code. */
export function knownCurrencies({ price, rates }: KnownFigures): string[] {
  const codes = new Set([...Object.keys(price.value), ...Object.keys(rates?.value ?? {})]);
  codes.delete('USD');
  return ['USD', ...[...codes].filter((code) => /^[A-Z]{3}$/.test(code)).sort()];
}

/**
 * A language in which sums held in US dollars are written in another currency, where its rate (units for a dollar) is
 * known. Tariffs stay in dollars: they are quoted so.
 */
export function inCurrency(language: Language, currency: string, rate: number | undefined): Language {
  const { format } = language;
  if (currency === 'USD' || rate === undefined) return language;
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
