/**
 * Reads a sum of money as people type it, with or without grouping: "85,000", "85.000", "85 000.50", "85k", "$0.07".
 * Where one sign could be either, three digits behind it make it a group. NaN for what is no number.
 */
export function readSum(text: string): number {
  const [, digits = '', kilo] = /^[^\d.,-]*([\d.,'’\s]+?)\s*(k?)$/iu.exec(text.trim()) ?? [];
  const compact = digits.replace(/['’\s]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const whole = last === -1 ? compact : compact.slice(0, last);
  const rest = last === -1 ? '' : compact.slice(last + 1);
  const grouped =
    last !== -1 && rest.length === 3 && /[1-9]/.test(whole) && new Set(compact.match(/[.,]/g)).size === 1;
  const number = `${whole.replace(/[.,]/g, '')}${grouped ? rest : rest && `.${rest}`}`;
  return /^\d*\.?\d+$/.test(number) ? Number(number) * (kilo ? 1000 : 1) : Number.NaN;
}
