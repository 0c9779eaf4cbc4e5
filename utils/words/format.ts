/** Numbers, money, days and ages as one locale writes them. */
export interface Format {
  /** A margin with its sign: 0.206 is "+20.6%". No sign at nought. */
  margin(fraction: number): string;
  /** A share without a plus: 0.171 is "17.1%". */
  share(fraction: number): string;
  /** A round share: 0.25 is "25%". */
  percent(fraction: number): string;
  /** Money of any currency: whole units from 1,000 up, cents below, two significant digits below 1. */
  money(value: number, currency: string): string;
  usd(value: number): string;
  /** Price of power, USD per kWh, with at least `digits` decimals and at most three: "$0.07", "$0.068". */
  tariff(usdPerKwh: number, digits?: number): string;
  /** Money in three digits, for axes: "$90K". */
  compact(value: number, currency: string): string;
  /** A plain number with at most `digits` decimals. */
  number(value: number, digits?: number): string;
  /** A signed number: MPI −0.9. */
  signed(value: number, digits?: number): string;
  /** Difficulty in units of 10^12: "132.7 T". */
  trillions(value: number): string;
  /** A calendar day, read in UTC as figures and publications are dated. */
  day(at: number): string;
  /** A calendar month: "Feb 2026". */
  month(at: number): string;
  /** How long ago or from now: "3 minutes ago", "in 5 days". */
  age(at: number, now: number): string;
}

const MINUTE = 60_000;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 525_960 * MINUTE],
  ['month', 43_830 * MINUTE],
  ['day', 1_440 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** A true minus in place of the hyphen that most locales get from Intl, so that signed figures line up. */
const minus = (text: string) => text.replace('-', '−');

function relative(format: Intl.RelativeTimeFormat, span: number): string {
  const step = STEPS.find(([, size]) => Math.abs(span) >= size);
  return step ? format.format(Math.round(span / step[1]), step[0]) : format.format(0, 'second');
}

const moneyDigits = (size: number): Intl.NumberFormatOptions => {
  if (size >= 1000) return { maximumFractionDigits: 0 };
  if (size >= 1 || size === 0) return { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return { maximumSignificantDigits: 2 };
};

function usable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const made = new Map<string, Format>();

/** The format of a locale (BCP 47; what is none falls back to English). Made once per locale. */
export function format(locale: string): Format {
  const known = made.get(locale);
  if (known) return known;
  const fresh = make(usable(locale.replace('_', '-')));
  made.set(locale, fresh);
  return fresh;
}

function make(locale: string): Format {
  const number = (value: number, options: Intl.NumberFormatOptions) =>
    minus(new Intl.NumberFormat(locale, options).format(value));
  const percent = (fraction: number, signDisplay: 'exceptZero' | 'negative') =>
    number(fraction, {
      style: 'percent',
      signDisplay,
      minimumFractionDigits: Math.abs(fraction) < 9.995 ? 1 : 0,
      maximumFractionDigits: Math.abs(fraction) < 9.995 ? 1 : 0,
    });
  const money = (value: number, currency: string) => {
    const digits = moneyDigits(Math.abs(value));
    // A ticker of more than three letters, such as USDT, is no ISO code and would make Intl throw.
    if (!/^[A-Z]{3}$/.test(currency)) return `${number(value, digits)} ${currency}`;
    return number(value, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits });
  };
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    margin: (fraction) => percent(fraction, 'exceptZero'),
    share: (fraction) => percent(fraction, 'negative'),
    percent: (fraction) => number(fraction, { style: 'percent', maximumFractionDigits: 0 }),
    money,
    usd: (value) => money(value, 'USD'),
    tariff: (usdPerKwh, digits = 2) =>
      number(usdPerKwh, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: 3,
      }),
    compact: (value, currency) =>
      number(value, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }),
    number: (value, digits = 2) => number(value, { maximumFractionDigits: digits }),
    signed: (value, digits = 2) =>
      number(value, { maximumFractionDigits: digits, signDisplay: 'exceptZero' }),
    trillions: (value) => `${number(value / 1e12, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} T`,
    day: (at) => day.format(at),
    month: (at) => month.format(at),
    age: (at, now) => relative(ago, at - now),
  };
}
