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

/**
 * The value of a bare number in any grouping: "90,123.45", "90.123,45", "90 123", "104,623,000", "64210.55". NaN where it is none.
 * A single separator before exactly three digits groups: no exchange quotes bitcoin with three decimals.
 */
export function readNumber(text: string): number {
  const bare = text.replace(/[\s'’\u00a0\u202f]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const sign = bare[last] as string;
  const decimals = bare.length - last - 1;
  const groups = decimals === 3 && (bare.split(sign).length > 2 || !/[.,]/.test(bare.slice(0, last)));
  if (groups) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`);
}
