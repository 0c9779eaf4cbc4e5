import { readNumber } from './number';

/** What may be written for money beside a number, in capitals, each with the currencies that it may mean, parted by blanks. */
export type Money = Readonly<Record<string, string>>;

/** A price that stands for itself, such as "90,123.45", "$ 90,123" or "104,623,000 원". */
export interface QuoteText {
  value: number;
  /** Currencies that its sign or code may mean; null where it bears none. */
  currencies: readonly string[] | null;
}

const ARROW = /^[▲▼△▽↑↓⬆⬇+]\s*|\s*[▲▼△▽↑↓⬆⬇]$/gu;
const SHAPE =
  /^(?<before>[^\d\s.,+\-−≈~%]{0,5})[\s:]*(?<number>\d[\d.,'’\s]{0,22}\d|\d)\s*(?<after>[^\d\s.,+\-−≈~%]{0,5})$/u;

/**
 * Reads a text that is nothing but one price, with or without its currency, of up to 40 characters. Null for all else: words,
 * percentages, two numbers, conversions ("≈ 90,000").
 */
export function readQuote(text: string, money: Money): QuoteText | null {
  if (text.length > 40) return null;
  const { before, number, after } = SHAPE.exec(text.trim().replace(ARROW, ''))?.groups ?? {};
  if (number === undefined) return null;
  const units = [before, after].flatMap((unit) => (unit ? (money[unit.toUpperCase()] ?? '') : []));
  if (units.includes('')) return null;
  const value = readNumber(number);
  return value > 0 && Number.isFinite(value) ? { value, currencies: units[0]?.split(' ') ?? null } : null;
}
