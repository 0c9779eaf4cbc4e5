import { expect, test } from 'vitest';
import { extendHistory } from '@/utils/figures/extend-history';
import { bundledUntil, type DayClose } from '@/utils/history/daily';
import { priceAt } from '@/utils/history/price';
import { DAY } from './world';

const END = bundledUntil();
const LAST = priceAt(END) ?? 0;
const NOW = END + 10.4 * DAY;

const ohlc = (days: number[], price = LAST) => ({
  error: [],
  result: {
    XXBTZUSD: days.map((day) => {
      const text = String(price + day);
      return [(END + (day - 1) * DAY) / 1000, text, text, text, text, text, '9.1', 400];
    }),
    last: 1,
  },
});
const bulk = (days: number[], price = LAST) => [
  { data: days.map((day) => new Date(END + (day - 1) * DAY).toISOString().slice(0, 10)) },
  { data: days.map((day) => price + day) },
];
const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A shelf and a network in which the sources answer so. */
function world(answers: Record<string, unknown>, kept: DayClose[] = []) {
  const asked: string[] = [];
  return {
    asked,
    kept,
    shelf: { read: async () => kept, add: async (closes: readonly DayClose[]) => void kept.push(...closes) },
    fetch: async (input: unknown) => {
      asked.push(new URL(String(input)).hostname);
      const answer = Object.entries(answers).find(([host]) => String(input).includes(host))?.[1];
      return answer ? Response.json(answer) : new Response('', { status: 404 });
    },
  };
}

test('everything since the bundled closes comes in one request', async () => {
  const here = world({ 'api.kraken.com': ohlc([...TEN, 11]) });
  expect(await extendHistory(here.shelf, { fetch: here.fetch, now: NOW })).toBe(true);
  expect(here.asked).toEqual(['api.kraken.com']);
  expect(here.kept).toEqual(TEN.map((day) => ({ at: END + day * DAY, price: LAST + day })));
});

test('what is whole is not asked for again', async () => {
  const here = world({ 'api.kraken.com': ohlc(TEN) });
  await extendHistory(here.shelf, { fetch: here.fetch, now: NOW });
  expect(await extendHistory(here.shelf, { fetch: here.fetch, now: NOW })).toBe(false);
  expect(here.asked).toHaveLength(1);
});

test('a gap is filled and nothing beside it is touched', async () => {
  const kept = TEN.filter((day) => day !== 4 && day !== 5).map((day) => ({
    at: END + day * DAY,
    price: LAST,
  }));
  const here = world({ 'api.kraken.com': ohlc(TEN) }, kept);
  await extendHistory(here.shelf, { fetch: here.fetch, now: NOW });
  expect(here.kept.slice(8)).toEqual([4, 5].map((day) => ({ at: END + day * DAY, price: LAST + day })));
});

test('a day that nobody has for a week is given up, one of yesterday is not', async () => {
  const here = world({ 'api.kraken.com': ohlc([1, 3, 4, 5, 6, 7, 8, 9]) });
  await extendHistory(here.shelf, { fetch: here.fetch, now: NOW });
  expect(here.kept.find(({ at }) => at === END + 2 * DAY)?.price).toBeNull();
  expect(here.kept.some(({ at }) => at === END + 10 * DAY)).toBe(false);
});

test.each([
  ['is dead', undefined],
  ['answers an error', { error: ['EGeneral:Internal error'], result: {} }],
  ['gives closes ten times too high', ohlc(TEN, LAST * 10)],
  ['gives other days', ohlc([-3, -2])],
])('where Kraken %s, the next source is asked', async (_, answer) => {
  const here = world({ ...(answer && { 'api.kraken.com': answer }), 'bitview.space': bulk(TEN) });
  expect(await extendHistory(here.shelf, { fetch: here.fetch, now: NOW })).toBe(true);
  expect(here.asked).toEqual(['api.kraken.com', 'bitview.space']);
  expect(here.kept).toHaveLength(10);
});

test('where all fail nothing is added', async () => {
  const here = world({});
  expect(await extendHistory(here.shelf, { fetch: here.fetch, now: NOW })).toBe(false);
  expect(here.kept).toEqual([]);
});
