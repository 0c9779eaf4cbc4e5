import { readNumber } from './number';

/** A number in a page's title, as the page writes it, with its value. */
export interface TitleNumber {
  text: string;
  value: number;
}

const NUMBER = /\d[\d.,'’\u00a0\u202f ]{0,18}\d|\d/g;

/**
 * The first number of a title that could be a live price, such as "64210.55 | BTCUSDT | …" or "▲ 104,623,000 BTC/KRW +0.10%".
 * Null while there is none, or while it is 0 before the data loads. Percentages are passed over.
 */
export function priceInTitle(title: string): TitleNumber | null {
  for (const match of title.slice(0, 200).matchAll(NUMBER)) {
    const text = match[0];
    const after = title.slice(match.index + text.length).trimStart();
    const before = title.slice(0, match.index);
    if (after.startsWith('%') || /[a-z#]$/i.test(before)) continue;
    const value = readNumber(text);
    if (value > 0) return { text, value };
  }
  return null;
}
