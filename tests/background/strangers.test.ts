import { afterEach, beforeEach, expect, test } from 'vitest';
import { amountsIn } from '@/entrypoints/background/pages/amounts';
import { dayOf } from '@/entrypoints/background/pages/day';
import { lookAt } from '@/entrypoints/background/pages/markets';
import type { Look } from '@/utils/markets/look';
import type { Question } from '@/utils/prices/amount';
import type { SaidOfDay } from '@/utils/readings/day-written';
import { begin, end } from './day';

beforeEach(() => void begin());
afterEach(end);

test.each([
  ['nothing', {}],
  ['no lists', { data: 'x', metas: 7, time: {} }],
  [
    'lists of anything',
    { data: [null, '{', '{"@graph":7}'], metas: [null, ['date'], [{}, 'x']], time: 'soon' },
  ],
])('%s tells no day', (_, said) => expect(dayOf(said as unknown as SaidOfDay)).toBeUndefined());

test.each([
  ['nothing', {}],
  ['no list of numbers', { address: 'https://a.example/trade/BTC_USDT', title: {}, sights: 'x', held: 'y' }],
  [
    'numbers of any shape',
    { address: 'https://a.example/trade/BTC_USDT', sights: [null, { words: 7 }, { value: {} }] },
  ],
])('of %s no last price is told', async (_, look) =>
  expect((await lookAt(look as unknown as Look)).last).toBe(-1),
);

test('what is said beside a text may be anything too', async () => {
  const market = { page: null, labels: [null, [{}, 7]] };
  const asked = [{ text: 'Bitcoin at $90,000', context: {}, market }] as unknown as Question[];
  expect((await amountsIn(asked)).flat()).toHaveLength(1);
});
