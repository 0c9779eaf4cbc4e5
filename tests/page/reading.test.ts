import { expect, test } from 'vitest';
import { cardLines } from '@/utils/page/card/card-lines';
import type { PageFigures } from '@/utils/page/page-figures';
import { readingOf } from '@/utils/page/reading';
import { worker } from '@/utils/words/en/worker';
import { marginForm } from '@/utils/words/margin-text';

const cost = {
  usd: 74_600,
  low: 67_140,
  high: 82_060,
  basis: 'listed miners, cash',
  asOf: Date.UTC(2025, 10, 30),
  stale: false,
};
const figures: PageFigures = {
  cost,
  costThen: null,
  perUsd: { USD: 1, USDT: 1, EUR: 0.9 },
  spot: { usd: 90_000, stale: false },
  verdict: { name: 'Squeezed but holding', sentence: 'Little is left above cost.', band: 'squeezed' },
  style: 'badge',
  words: worker.marks,
  margins: marginForm('en-US'),
  locale: 'en-US',
};
const price = (value: number, currency = 'USD') => readingOf({ kind: 'price', value, currency }, figures);

test('the case that the project began with', () => {
  const reading = price(90_000);
  expect(reading?.marginOverCost).toBeCloseTo(0.2064, 4);
  expect(reading?.marginOfPrice).toBeCloseTo(0.1711, 4);
  expect(reading?.band).toBe('squeezed');
});

test('another currency is held against the cost in dollars', () => {
  expect(price(81_000, 'EUR')?.usd).toBeCloseTo(90_000);
  expect(price(90_000, 'USDT')?.marginOverCost).toBe(price(90_000)?.marginOverCost);
});

test.each([['XYZ'], ['constructor'], ['']])('a currency without a rate, %s, is not marked', (currency) => {
  expect(price(90_000, currency)).toBeNull();
});

test('nothing is read out of nought', () => {
  expect(price(0)).toBeNull();
});

test('an old page is held against the cost of its own day', () => {
  const then = { ...cost, usd: 30_000 };
  const reading = readingOf(
    { kind: 'price', value: 60_000, currency: 'USD' },
    { ...figures, costThen: then },
  );
  expect(reading?.marginOverCost).toBeCloseTo(1);
  expect(reading?.cost).toBe(then);
});

test('the card says price, cost with basis and day, both margins and the verdict, and all of it as one line', () => {
  const reading = price(90_000);
  if (!reading) throw new Error('not read');
  const lines = cardLines(reading, figures, Date.UTC(2025, 11, 5));
  expect(lines.margin).toBe('+20.6%');
  expect(lines.verdict?.name).toBe('Squeezed but holding');
  const said = lines.rows.map(({ name, value, notes }) => `${name}: ${value} ${notes.join()}`).join('\n');
  expect(said).toContain('$90,000');
  expect(said).toContain('$74,600');
  expect(said).toContain('listed miners, cash');
  expect(said).toContain('Nov 30, 2025');
  expect(said).toContain('17.1%');
  expect(lines.line).not.toContain('\n');
  expect(lines.line).toMatch(/\$90,000.*\+20\.6%.*\$74,600.*17\.1%/);
});

test('a stated cost is compared with ours, and no verdict is passed on it', () => {
  const reading = readingOf({ kind: 'cost', value: 70_000, currency: 'USD' }, figures);
  if (!reading) throw new Error('not read');
  const lines = cardLines(reading, figures, Date.UTC(2025, 11, 5));
  expect(lines.margin).toBe('−6.2%');
  expect(lines.against).toContain('Hashfloor');
  expect(lines.verdict).toBeNull();
});

test('the card says how old the exchange rate is, where it is', () => {
  const reading = price(81_000, 'EUR');
  const oldRates = Date.UTC(2025, 5, 30);
  const notesOf = (told: PageFigures) => reading && cardLines(reading, told, oldRates).rows[0]?.notes;
  expect(notesOf(figures)).toEqual(['≈ $90,000']);
  expect(notesOf({ ...figures, oldRates })).toEqual(['≈ $90,000 (Jun 30, 2025, old figures)']);
});
