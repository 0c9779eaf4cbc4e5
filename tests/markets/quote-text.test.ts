import { expect, test } from 'vitest';
import { MONEY } from '@/utils/markets/money';
import { readQuote } from '@/utils/markets/quote-text';

test.each([
  ['90,123.45', 90123.45, null],
  ['90123.45', 90123.45, null],
  ['$ 90,123', 90123, 'USD'],
  ['$\n90,123.45', 90123.45, 'USD'],
  ['US$90,123', 90123, 'USD'],
  ['▲ 104,623,000', 104623000, null],
  ['104,623,000 원', 104623000, 'KRW'],
  ['₩131,500,000', 131500000, 'KRW'],
  ['77.450,10 €', 77450.1, 'EUR'],
  ['77\u202f450,10\u00a0€', 77450.1, 'EUR'],
  ['90,123.45 USDT', 90123.45, 'USDT'],
  ['3.812.345 TL', 3812345, 'TRY'],
  ['¥13,950,000', 13950000, 'JPY'],
  ['R$ 502.549,00', 502549, 'BRL'],
])('%j is a price', (text, value, currency) => {
  const quote = readQuote(text, MONEY);
  expect(quote?.value).toBe(value);
  expect(quote?.currencies?.[0] ?? null).toBe(currency);
});

test.each([
  ['≈ $90,123'],
  ['+1.2%'],
  ['-90,123'],
  ['90,123 - 91,000'],
  ['0.5 BTC'],
  ['90,123.45 ETH'],
  ['24h 90,123'],
  ['Last price 90,123'],
  ['12:30:05'],
  ['--'],
])('%j is no price that stands for itself', (text) => expect(readQuote(text, MONEY)).toBeNull());
