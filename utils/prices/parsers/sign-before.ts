import { isCurrency } from '../currencies';
import { lookUp } from '../lexicon';
import type { Parser } from '../steps';
import { propose } from './propose';

/** Signs and codes that may stand before a number, with the letters that tell which dollar or krone it is. */
const BEFORE =
  /(?:\$(?:us|nz|hk|a)|(?<![\p{L}\d])(?:us|u\.s\.|au?|ca?|hk|nz|s|nt|mx|ar|r|cn)-?\$|(?<!\p{L})u(?:s\s\$|\$s)|(?<![\p{L}\d])(?:ars|mxn|clp|cop|cad|aud|nzd|hkd|sgd)\s?\$|[$€£¥₩₹₽₺₴₫฿₪₦₱₸₾₵]|(?<![\p{L}\d/_-])(?:usdt?|usdc|eur|gbp|jpy|cny|rmb|krw|inr|rub|try|tl|uah|vnd|idr|brl|pln|chf|aud|cad|hkd|nzd|sgd|twd|thb|ils|ngn|zar|mxn|ars|rp|rs\.?|zł|kč|ksh|kes|sek|nok|dkk|czk|huf|aed|sar|php|myr|rm|kzt|fr\.|sfr\.?))[\s:]?$/u;
/** Cheaper, and asked first. */
const MAY_BE_SIGN = /[^\d\s][\s:+-]?$/;
const MAY_BE_SIGNED = /[+-]/;
const SIGN = /[+-]\s?$/;

/** $90,000 · US$ 90.000 · ₹54,59,491 · CHF 72'450 · Rp1.438.943.736 · $-1,728 · -$1,728 */
export const signBefore: Parser = (numeral, quantity, reading) => {
  const { folded } = reading;
  if (!MAY_BE_SIGN.test(folded.slice(Math.max(0, numeral.start - 2), numeral.start))) return null;
  let to = numeral.start;
  let signed = false;
  if (
    SIGN.test(folded.slice(Math.max(0, to - 2), to)) &&
    /[$€£¥₩₹]\s?[+-]\s?$/.test(folded.slice(Math.max(0, to - 4), to))
  ) {
    signed = true;
    to -= folded[to - 1] === ' ' ? 2 : 1;
  }
  const before = isDollar(folded, to) ? '$' : BEFORE.exec(folded.slice(Math.max(0, to - 8), to))?.[0];
  if (before === undefined) return null;
  const start = to - before.length;
  // "3 687 000 ₴ 1 BTC": the sign is the other number's.
  if (start < reading.done) return null;
  const code = folded.slice(start, to).replace(/[\s.:]/g, '');
  const sign =
    lookUp(reading.lexicon.money, code, 0, reading.text.slice(start, to))?.meaning ?? ALSO[code] ?? null;
  if (!sign) return null;
  if (quantity.unit === '%') return null;
  // "$5,870 USDT", "$67,083.81 dólares": what stands behind says it more exactly.
  const currency = quantity.unit && isCurrency(quantity.unit) ? quantity.unit : sign;
  const end =
    quantity.unit && !isCurrency(quantity.unit)
      ? endOfValue(quantity.end, numeral.end, reading.folded, quantity.unit)
      : quantity.end;
  const candidate = propose('sign-before', numeral, { ...quantity, end }, start, currency);
  if (quantity.unit === 'rate') candidate.clues.push('rate');
  candidate.signed = signed || isSigned(folded, start);
  return candidate;
};

const ALSO: Readonly<Record<string, string>> = {
  rp: 'IDR',
  rs: 'INR',
  fr: 'CHF',
  ksh: 'KES',
  sfr: 'CHF',
  'u.s.$': 'USD',
  'us-$': 'USD',
  $us: 'USD',
  $a: 'AUD',
  $nz: 'NZD',
  $hk: 'HKD',
};

/** A dollar sign that stands behind a blank, and not as in "US $90,000": what most amounts are written with. */
const isDollar = (folded: string, to: number): boolean =>
  folded[to - 1] === '$' && folded[to - 2] === ' ' && folded[to - 3] !== 's';

/** "$60,000 BTC": the coin is no part of the amount. */
function endOfValue(end: number, least: number, folded: string, unit: string): number {
  const behind = folded.slice(least, end).lastIndexOf(unit === 'rate' ? '/' : ' ');
  return least + Math.max(0, behind);
}

/** A plus or minus before the amount that does not join it to a number before. */
function isSigned(folded: string, start: number): boolean {
  const near = folded.slice(Math.max(0, start - 3), start);
  return (
    MAY_BE_SIGNED.test(near) &&
    /(?:^|[^\d\s\p{L}.%)])[+-]\s?$|(?:^|\s)[+-]\s?$/u.test(near) &&
    !/[\dk]\s?-\s?$/.test(near) &&
    !/\s-\s$/.test(near)
  );
}
