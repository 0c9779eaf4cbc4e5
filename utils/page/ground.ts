/** Whether an element's text is light, and so its ground dark. The text's own colour tells what no background of one element can. */
export function isDark(element: Element): boolean {
  const { color } = getComputedStyle(element);
  const numbers = color.match(/[\d.]+/g)?.map(Number) ?? [];
  const [first = 0, second = 0, third = 0] = numbers;
  // Lightness stands first in these, from 0 to 1 or to 100.
  if (/^ok?l(ab|ch)/.test(color)) return (/^ok/.test(color) ? first : first / 100) > 0.6;
  const whole = color.startsWith('rgb') ? 255 : 1;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / whole > 0.55;
}
