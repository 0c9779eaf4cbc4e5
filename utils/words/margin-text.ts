const formats = new Map<string, Intl.NumberFormat>();

/** A margin with its sign, and a true minus: 0.206 is "+20.6%", −0.05 is "−5.0%". From 1,000 % up without decimals. No sign at nought. */
export function marginText(locale: string, fraction: number): string {
  const digits = Math.abs(fraction) < 9.995 ? 1 : 0;
  const key = `${locale} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'percent',
      signDisplay: 'exceptZero',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format.format(fraction).replace('-', '−');
}
