// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asking } from '@/utils/page/search/asking';
import { newUnit, type Unit } from '@/utils/page/unit';
import type { Amount, Question } from '@/utils/prices/amount';

const PRICE: Amount = { start: 0, end: 7, value: 90_000, currency: 'USD', kind: 'price' };

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => vi.useRealTimers());

function unitOf(text: string): Unit {
  const row = document.createElement('p');
  row.append(text);
  document.body.append(row);
  return newUnit(row);
}

/** A page that asks; what it asked, and whose turn came again. */
function page(answer: (questions: Question[]) => Promise<Amount[][]>) {
  const asked: string[][] = [];
  const turns: Unit[] = [];
  const busy: Unit[] = [];
  const { find } = asking(
    (questions) => {
      asked.push(questions.map(({ text }) => text));
      return answer(questions);
    },
    (unit, some) => {
      turns.push(unit);
      if (some) busy.push(unit);
    },
    end.signal,
  );
  return { asked, turns, busy, find };
}

const none = () => ({ context: {} });
const all = async (questions: Question[]) =>
  questions.map(({ text }) => (text.startsWith('$') ? [PRICE] : []));

test('many texts are asked about at once, and known when the answer has come', async () => {
  const { asked, turns, busy, find } = page(all);
  const units = ['$90,000 now', 'some 12345'].map(unitOf);
  for (const unit of units) expect(find(unit.row.textContent, none, unit)).toBeNull();
  await vi.runAllTimersAsync();
  expect(asked).toEqual([['$90,000 now', 'some 12345']]);
  expect(turns).toEqual(units);
  expect(busy).toEqual(units.slice(0, 1));
  expect(units.map((unit) => find(unit.row.textContent, none, unit))).toEqual([[PRICE], []]);
});

test('nobody is asked about a text without digits', async () => {
  const { asked, find } = page(all);
  expect(find('Bitcoin fell', none, unitOf('Bitcoin fell'))).toEqual([]);
  await vi.runAllTimersAsync();
  expect(asked).toEqual([]);
});

test('a question that died with the worker is asked again', async () => {
  let calls = 0;
  const { turns, find } = page((questions) => (++calls === 1 ? new Promise(() => {}) : all(questions)));
  const unit = unitOf('$90,000');
  find('$90,000', none, unit);
  await vi.runAllTimersAsync();
  expect(calls).toBe(2);
  expect(turns).toEqual([unit]);
});

test('where nobody answers any more, asking comes to an end', async () => {
  const { asked, turns, find } = page(() => Promise.reject(new Error('gone')));
  find('$90,000', none, unitOf('$90,000'));
  await vi.runAllTimersAsync();
  expect(asked.length).toBeLessThan(10);
  expect(turns).toEqual([]);
});

test('no message is of any length', async () => {
  const { asked, find } = page(all);
  const long = `$90,000 ${'and so on '.repeat(1900)}`;
  for (let n = 0; n < 20; n++) find(`${long}${n}`, none, unitOf(long));
  await vi.runAllTimersAsync();
  expect(asked.flat()).toHaveLength(20);
  for (const texts of asked) expect(texts.join('').length).toBeLessThan(100_000);
});

test('a text known by other figures is marked at once, and put right when it turns out to be something else', async () => {
  let answers: Amount[] = [PRICE];
  const { turns, find } = page(async (questions) => questions.map(() => answers));
  const unit = unitOf('$90,000');
  find('$90,000', none, unit);
  await vi.runAllTimersAsync();
  await vi.advanceTimersByTimeAsync(10_000);
  answers = [];
  expect(find('$90,100', none, unit)).toHaveLength(1);
  expect(turns).toHaveLength(1);
  await vi.runAllTimersAsync();
  expect(turns).toHaveLength(2);
  expect(find('$90,100', none, unit)).toEqual([]);
});

test('what was answered for one row stays, whatever others of its kind were asked meanwhile', async () => {
  const { asked, find } = page(all);
  const units = ['some 12345', 'some 23456', 'some 34567'].map(unitOf);
  for (const unit of units) find(unit.row.textContent, none, unit);
  await vi.advanceTimersByTimeAsync(500);
  for (const unit of units) expect(find(unit.row.textContent, none, unit)).toEqual([]);
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
});
