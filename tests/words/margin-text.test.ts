import { expect, test } from 'vitest';
import { format } from '@/utils/words/format';
import { marginForm, marginText } from '@/utils/words/margin-text';

const LOCALES = [
  'en-US',
  'de',
  'de-CH',
  'es',
  'fr',
  'it',
  'ja',
  'ko',
  'pt-BR',
  'ru',
  'tr',
  'zh-CN',
  'en-IN',
  'pl',
  'sv',
];
const MARGINS = [0, 0.0004, -0.0004, 0.206, -0.05, 0.2064, 0.135, 1, -0.999, 9.99, 12.3, 0.20649, 0.00051];

test.each(LOCALES)('a mark says a margin as the card does in %s', (locale) => {
  const form = marginForm(locale);
  const card = format(locale);
  expect(MARGINS.map((margin) => marginText(form, margin))).toEqual(
    MARGINS.map((margin) => card.margin(margin)),
  );
});

test('a margin beyond all measure is grouped', () => {
  expect(marginText(marginForm('en-US'), 12_345)).toBe('+1,234,500%');
});
