import { expect, test } from 'vitest';
import { findAmounts } from '@/utils/prices/find';
import { learn } from '@/utils/prices/languages';
import { every } from '@/utils/prices/locales/every';

learn(every);

const coins = { title: 'Bitcoin and 100 more coins', heading: 'All coins' };
const markets = { title: 'Where bitcoin is traded', heading: 'Bitcoin markets' };
const history = { title: 'Bitcoin price history', heading: 'Bitcoin in yen' };

test.each([
  ['a row of bitcoin', '1\tBitcoin\tBTC\t$84,900.00\t-1.2%\t$1,690,000,000,000', coins, [84_900]],
  ['a row of another coin, whatever size its volume has', '71\tGlimmer\tGLM\t$0.0412\t$88,450', coins, []],
  ['a strip of another coin', 'Glimmer 24h\n$36,411.02\n-0.4%', { ...coins, heading: 'Lumen 24h' }, []],
  [
    'a market with its volume and depth',
    '4\tAnywhere\t$84,700\tBTC/USDT\t31.2K\t$9,120\t$16,300',
    markets,
    [84_700],
  ],
  [
    'a market whose depth is by chance of the size of the price',
    '4\tAnywhere\t$84,700\tBTC/USDT\t$72,400',
    { ...markets, heading: 'Bitcoin markets\n#\tExchange\tPrice\tPair\tVolume (24h)' },
    [84_700],
  ],
  ['a day with its change', 'Wed, 2 Apr 2025\t¥12,760,000\t¥471,100\t3.7%', history, [12_760_000]],
  [
    'a row under headers',
    '2025-04-02\t84,100\t85,900\t83,300\t84,700',
    history,
    [84_100, 85_900, 83_300, 84_700],
  ],
  ['a count', 'Transactions (24h) 84,112', markets, []],
])('%s', (_, text, context, values) => {
  expect(findAmounts(text, context).map(({ value }) => value)).toEqual(values);
});
