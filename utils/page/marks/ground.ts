/** Ancestors that are asked for a ground of their own. */
const DEEPEST = 30;

/** Lightness from 0 to 1, roughly, and opacity of a computed colour. */
function lightOf(color: string): { light: number; alpha: number } {
  const [first = 0, second = 0, third = 0, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  // Lightness stands first in these, from 0 to 1 or to 100.
  if (/^ok?l(ab|ch)/.test(color)) return { light: /^ok/.test(color) ? first : first / 100, alpha };
  const whole = color.startsWith('rgb') ? 255 : 1;
  return { light: (0.2126 * first + 0.7152 * second + 0.0722 * third) / whole, alpha };
}

/**
 * Whether an element's text stands on a dark ground: one darker than the text itself. Where no colour lies behind it, as before a
 * picture, the text's own colour tells.
 */
export function isDark(element: Element): boolean {
  const { light } = lightOf(getComputedStyle(element).color);
  let behind: Element | null = element;
  for (let step = 0; behind && step < DEEPEST; step++, behind = behind.parentElement) {
    const ground = lightOf(getComputedStyle(behind).backgroundColor);
    if (ground.alpha > 0.5) return light > ground.light;
  }
  return light > 0.55;
}
