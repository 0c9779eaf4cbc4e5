import { DOLLAR_COINS } from './dollar-coins';
import type { Money } from './quote-text';

/** Money that bitcoin is quoted in: ISO 4217 codes and dollar coins. */
export const QUOTES: ReadonlySet<string> = new Set([
  ...'USD EUR GBP JPY KRW CHF CAD AUD NZD TRY BRL INR IDR VND THB PHP MYR SGD HKD TWD CNY CNH RUB UAH KZT PLN CZK HUF RON SEK NOK DKK MXN ARS CLP COP PEN ZAR NGN KES AED SAR ILS PKR GEL EGP'.split(
    ' ',
  ),
  ...DOLLAR_COINS,
]);

/** Quotes written otherwise than their code: Paribu's TL, Bitfinex's UST. */
export const QUOTE_ALIASES: Readonly<Record<string, string>> = {
  TL: 'TRY',
  UST: 'USDT',
  RUR: 'RUB',
  '₺': 'TRY',
};

/** Signs and words for money beside a bare number, and what each may mean. */
const SIGNS: Money = {
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

/** All that may be written for money beside a number. Pages are told it, rather than load it. */
export const MONEY: Money = {
  ...SIGNS,
  ...Object.fromEntries([...QUOTES].map((code) => [code, code])),
  ...QUOTE_ALIASES,
};
