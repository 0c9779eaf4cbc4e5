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
