/** Rough value of one unit, USD: good enough to tell whether a number can be a price of bitcoin, and for nothing else. */
const ROUGHLY: Readonly<Record<string, number>> = {
  USD: 1,
  USDT: 1,
  USDC: 1,
  EUR: 1.12,
  GBP: 1.3,
  CHF: 1.15,
  AUD: 0.67,
  CAD: 0.74,
  NZD: 0.61,
  SGD: 0.75,
  HKD: 0.128,
  JPY: 0.007,
  CNY: 0.14,
  TWD: 0.031,
  KRW: 0.00073,
  INR: 0.012,
  RUB: 0.012,
  UAH: 0.025,
  BRL: 0.19,
  TRY: 0.03,
  PLN: 0.26,
  CZK: 0.045,
  HUF: 0.0028,
  RON: 0.23,
  SEK: 0.1,
  NOK: 0.1,
  DKK: 0.15,
  ILS: 0.28,
  MXN: 0.055,
  ARS: 0.001,
  CLP: 0.001,
  COP: 0.00025,
  PEN: 0.27,
  VND: 0.00004,
  IDR: 0.000063,
  THB: 0.03,
  PHP: 0.0175,
  MYR: 0.23,
  ZAR: 0.055,
  NGN: 0.0008,
  AED: 0.27,
  SAR: 0.27,
  PKR: 0.0036,
  BDT: 0.0083,
  KES: 0.0077,
};

/** Currencies that lost so much in bitcoin's time that today's rate says little of an older text. */
export const LOOSE: ReadonlySet<string> = new Set(['TRY', 'RUB', 'UAH', 'ARS', 'NGN', 'BRL']);

/** A sum in USD, roughly; bare numbers count as dollars, unknown currencies too. */
export const roughUsd = (value: number, currency: string | null): number =>
  value * (ROUGHLY[currency ?? 'USD'] ?? 1);

/** Whether a code is one that prices are quoted in. */
export const isCurrency = (code: string): boolean => code in ROUGHLY;
