import { expect, test } from 'vitest';
import { droppedOf } from '@/utils/figures/dropped';

const NOW = Date.UTC(2026, 10, 30);
const MINUTE = 60_000;
const doubted = (minutesAgo: number, reason: string) => ({
  failures: 1,
  nextTry: 0,
  doubted: { at: NOW - minutesAgo * MINUTE, price: 99_000, reason },
});

test('what was not believed within the hour, each source once, the latest first', () => {
  const health = {
    'mempool/prices': doubted(50, 'first'),
    'mempool/hashrate': doubted(20, 'second'),
    'kraken/ticker': doubted(5, 'third'),
    'coinbase/spot': doubted(90, 'long ago'),
    'whattomine/coin': { failures: 0, nextTry: 0 },
  };
  expect(droppedOf(health, NOW).map(({ source, reason }) => `${source}: ${reason}`)).toEqual([
    'Kraken: third',
    'mempool.space: second',
  ]);
});
