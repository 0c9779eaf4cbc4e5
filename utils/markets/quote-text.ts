import { QUOTE_ALIASES, QUOTES } from './money';
import { readNumber } from './number';

/** A price that stands for itself, such as "90,123.45", "$ 90,123" or "104,623,000 원". */
export interface QuoteText {
  value: number;
  /** Currencies that its sign or code may mean; null where it bears none. */
  currencies: readonly string[] | null;
}

/** Signs and words for money beside a bare number, and what each may mean. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD USDT USDC CAD AUD NZD HKD SGD TWD MXN ARS CLP COP',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NT$: 'TWD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  MX$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  '￥': 'JPY CNY',
  円: 'JPY',
  元: 'CNY TWD',
  '₩': 'KRW',
  원: 'KRW',
  '₹': 'INR',
  RS: 'INR PKR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₫': 'VND',
  Đ: 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₪': 'ILS',
  '₦': 'NGN',
  '₮': 'USDT',
  RP: 'IDR',
  R: 'ZAR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  KR: 'SEK NOK DKK',
  'FR.': 'CHF',
};

const ARROW = /^[▲▼△▽↑↓⬆⬇+]\s*|\s*[▲▼△▽↑↓⬆⬇]$/gu;
const SHAPE =
  /^(?<before>[^\d\s.,+\-−≈~%]{0,5})[\s:]*(?<number>\d[\d.,'’\s]{0,22}\d|\d)\s*(?<after>[^\d\s.,+\-−≈~%]{0,5})$/u;

/**
 * Reads a text that is nothing but one price, with or without its currency, of up to 40 characters. Null for all else: words,
 * percentages, two numbers, conversions ("≈ 90,000").
 */
export function readQuote(text: string): QuoteText | null {
  if (text.length > 40) return null;
  const { before, number, after } = SHAPE.exec(text.trim().replace(ARROW, ''))?.groups ?? {};
  if (number === undefined) return null;
  const unit = before || after || '';
  if (before && after && currenciesOf(after) === null) return null;
  const currencies = unit ? currenciesOf(unit) : null;
  if (unit && !currencies) return null;
  const value = readNumber(number);
  return value > 0 && Number.isFinite(value) ? { value, currencies } : null;
}

function currenciesOf(unit: string): string[] | null {
  const word = unit.toUpperCase();
  const code = QUOTE_ALIASES[word] ?? word;
  if (QUOTES.has(code)) return [code];
  return SIGNS[word]?.split(' ') ?? null;
}
