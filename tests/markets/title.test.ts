import { expect, test } from 'vitest';
import { readNumber } from '@/utils/markets/number';
import { priceInTitle } from '@/utils/markets/title';

test.each([
  ['64210.55 | BTCUSDT | Spot', 64210.55],
  ['▲ 104,623,000 BTC/KRW +0.10% | 비트코인', 104623000],
  ['+0.4% 90.123,45 BTC-EUR', 90123.45],
  ['BTC 90 123,45 €', 90123.45],
])('the title "%s" tells %d', (title, value) => expect(priceInTitle(title)?.value).toBe(value));

test.each([['0.00000 Trade BTC/USDT Spot'], ['Bitcoin price today'], ['Up 3.2 %'], ['']])(
  'the title "%s" tells no price',
  (title) => expect(priceInTitle(title)).toBeNull(),
);

test.each([
  ['90,123', 90123],
  ['90.123', 90123],
  ["90'123.5", 90123.5],
  ['1.234.567', 1234567],
  ['1,234.567', 1234.567],
  ['64210.5', 64210.5],
])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));
