/** How a language writes margins, by example: +12.3 %, and +1,235 % where decimals would be too much. */
export interface MarginForm {
  fine: string;
  coarse: string;
}

const written = (locale: string, fraction: number, digits: number) =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    signDisplay: 'always',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    numberingSystem: 'latn',
  }).format(fraction);

/** The examples for a locale. Pages are given these, for the first number that a page has formatted costs it more than all our marks. */
export const marginForm = (locale: string): MarginForm => ({
  fine: written(locale, 0.123, 1),
  coarse: written(locale, 12.35, 0),
});

/** A margin with its sign, and a true minus: 0.206 is "+20.6%", −0.05 is "−5.0%". From 1,000 % up without decimals. No sign at nought. */
export function marginText({ fine, coarse }: MarginForm, fraction: number): string {
  const isFine = Math.abs(fraction) < 9.995;
  // What stands at a half in tens is, in twos, a hair above or below it.
  const [whole = '', decimal = ''] = (Math.abs(fraction) * 100 + 1e-9).toFixed(isFine ? 1 : 0).split('.');
  const sign = Number(`${whole}.${decimal}`) === 0 ? '' : fraction < 0 ? '−' : '+';
  const text = isFine
    ? fine.replace(/12(.)3/, (_, point: string) => whole + point + decimal)
    : coarse.replace(/1(\D*)235/, (_, group: string) => whole.replace(/\B(?=(\d{3})+$)/g, () => group));
  return text.replace('+', sign);
}
