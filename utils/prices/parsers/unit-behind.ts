import { isYear } from '../numerals';
import type { Parser } from '../steps';
import { propose } from './propose';

/** 90.000 Dollar · 77 300 $ · 1억 3천만 원 · 75 lakh rupees · 90,000 USDT · also 1,200 BTC, 2.3%: not money, but telling. */
export const unitBehind: Parser = (numeral, quantity, reading) => {
  if (!quantity.unit || (quantity.unit === 'BTC' && isYear(numeral))) return null;
  const candidate = propose('unit-behind', numeral, quantity, numeral.start, quantity.unit);
  const near = reading.folded.slice(Math.max(0, numeral.start - 2), numeral.start);
  candidate.signed = /(?:^|[\s(|])[+-]$/.test(near);
  return candidate;
};
