import { describe, expect, test } from 'vitest';
import prices from '../answers/mempool-prices.json';
import reward from '../answers/mempool-reward-stats.json';
import { ALL_WELL, HOUR, MINUTE, status, THEN, world } from './world';

const MEMPOOL = 'mempool.space/api/v1/prices';
const COINBASE = 'api.coinbase.com/v2/prices/';
const KRAKEN = 'api.kraken.com/0/public/Ticker';
const REWARD = 'mempool.space/api/v1/mining/reward-stats/';

const mempool = (now: number, USD: number) => ({ ...prices, time: now / 1000, USD });
const coinbase = (usd: number) => ({ data: { amount: String(usd), base: 'BTC', currency: 'USD' } });
const kraken = (usd: number) => ({ error: [], result: { XXBTZUSD: { c: [String(usd), '0.01'] } } });

/** A world an hour after its first figures, in which the three exchanges say these prices from now on. */
async function later(said: { mempool: number; coinbase?: number; kraken?: number }, wait = HOUR) {
  const here = world();
  await here.refresh('attended');
  here.now += wait;
  here.asked.length = 0;
  const none = status(503);
  for (const host of [
    'api.coingecko.com',
    'data-api.binance.vision',
    'bitview.space/api/v1/prices',
    'whattomine',
  ])
    here.answers = { ...here.answers, [host]: none };
  here.answers = {
    ...here.answers,
    'whattomine.com/coins/1.json': none,
    [MEMPOOL]: mempool(here.now, said.mempool),
    [COINBASE]: said.coinbase ? coinbase(said.coinbase) : none,
    [KRAKEN]: said.kraken ? kraken(said.kraken) : none,
  };
  return here;
}
const priceAsked = (asked: readonly string[]) => asked.filter((url) => /prices|Ticker/.test(url)).length;

describe('two sources on the price', () => {
  test('that agree: the first is believed, and the second is noted to have said the same', async () => {
    const here = await later({ mempool: 91_500, coinbase: 91_700 });
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'mempool', value: { USD: 91_500 } });
    expect(here.kept().health['mempool/prices']?.confirmed).toBe(here.now);
    expect(here.kept().health['coinbase/spot']?.said?.price).toBe(91_700);
  });

  test('more than 2 % apart: a third decides, and what was dropped is kept with its reason', async () => {
    const here = await later({ mempool: 95_000, coinbase: 91_300, kraken: 91_250 });
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'kraken', value: { USD: 91_250 } });
    expect(here.kept().health['mempool/prices']?.doubted).toMatchObject({
      price: 95_000,
      reason: expect.stringMatching(/4\.1 % apart from that of Coinbase/),
    });
  });

  test('more than 2 % apart, the second being the one that lies', async () => {
    const here = await later({ mempool: 91_500, coinbase: 99_000, kraken: 91_450 });
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'kraken', value: { USD: 91_450 } });
    here.now += 30 * MINUTE;
    here.answers = { ...here.answers, [MEMPOOL]: mempool(here.now, 91_510), [COINBASE]: coinbase(91_500) };
    await here.refresh('forced');
    expect(here.kept().figures.price?.source).toBe('mempool');
  });

  test('more than 2 % apart and no third: neither is believed, the old price stays', async () => {
    const here = await later({ mempool: 95_000, coinbase: 91_000 });
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ observedAt: THEN, value: { USD: 91_240 } });
  });

  test('a crash that both see is believed at once', async () => {
    const here = await later({ mempool: 20_100, coinbase: 20_050 });
    await here.refresh();
    expect(here.kept().figures.price).toMatchObject({ source: 'mempool', value: { USD: 20_100 } });
  });
});

describe('one source alone in the world', () => {
  test('is believed', async () => {
    const here = await later({ mempool: 92_000 });
    await here.refresh();
    expect(here.kept().figures.price?.value.USD).toBe(92_000);
  });

  test('is believed when the price jumps', async () => {
    const here = await later({ mempool: 80_000 });
    await here.refresh();
    expect(here.kept().figures.price?.value.USD).toBe(80_000);
  });

  test('but not three times off the last', async () => {
    const here = await later({ mempool: 912_400 });
    await here.refresh();
    expect(here.kept().figures.price?.value.USD).toBe(91_240);
    expect(here.kept().health['mempool/prices']?.doubted?.reason).toMatch('three times');
  });
});

describe('politeness of second opinions', () => {
  test('a quiet day takes at most five of them', async () => {
    const here = await later({ mempool: 91_300, coinbase: 91_200 });
    const end = here.now + 24 * HOUR;
    for (; here.now < end; here.now += 24 * MINUTE) {
      here.answers = { ...here.answers, [MEMPOOL]: mempool(here.now, 91_300) };
      await here.refresh();
    }
    const second = here.asked.filter((url) => url.startsWith(COINBASE));
    expect(second.length).toBeGreaterThanOrEqual(3);
    expect(second.length).toBeLessThanOrEqual(5);
  });

  test('nobody who looks at the popup waits for one, as long as the price is near the last', async () => {
    const here = await later({ mempool: 91_300, coinbase: 91_200 });
    await here.refresh('attended');
    expect(priceAsked(here.asked)).toBe(1);
  });
});

describe('the height of the chain', () => {
  const said = async (endBlock: number) => {
    const here = world();
    await here.refresh();
    here.now += 5 * HOUR;
    here.answers = { ...ALL_WELL, [REWARD]: { ...reward, startBlock: endBlock - 143, endBlock } };
    await here.refresh();
    return here.kept();
  };

  test('goes on', async () => {
    const { figures, health } = await said(reward.endBlock + 30);
    expect(figures.height?.value).toBe(reward.endBlock + 30);
    expect(health['mempool/reward-stats']?.doubted).toBeUndefined();
  });

  test.each([
    ['back', -100, /shorter/],
    ['ahead of what miners can do', 5000, /longer/],
  ])('that goes %s is not believed, nor the reward that came with it', async (_, blocks, reason) => {
    const { figures, health } = await said(reward.endBlock + blocks);
    expect(figures.height?.value).toBe(reward.endBlock);
    expect(health['mempool/reward-stats']?.doubted?.reason).toMatch(reason);
  });
});
