import { describe, expect, test } from 'vitest';
import { isTaken, offersOf, soundReadings } from '@/utils/readings/reading';

const NOW = Date.UTC(2025, 11, 6, 12);
const host = 'www.coindesk.com';
const report = {
  host,
  date: '2025-12-05',
  stated: [
    { kind: 'mpi', value: -0.9 },
    { kind: 'cost', value: 74_600 },
  ],
};

test('what a page states is offered with the site that the browser names and the article’s day', () => {
  expect(offersOf(report, host, NOW)).toEqual([
    { kind: 'mpi', value: -0.9, host, date: '2025-12-05' },
    { kind: 'cost', value: 74_600, host, date: '2025-12-05' },
  ]);
});

describe('nothing is offered', () => {
  test.each([
    ['of nothing', undefined],
    ['of a string', 'mpi'],
    ['of another site', { ...report, host: 'www.example.com' }],
    ['of no day', { ...report, date: null }],
    ['of a day that is yet to come', { ...report, date: '2026-12-05' }],
    ['of what is no day', { ...report, date: '2025-12-05; DROP' }],
    ['of no list', { ...report, stated: { length: 3 } }],
    [
      'out of bounds',
      {
        ...report,
        stated: [
          { kind: 'mpi', value: 900 },
          { kind: 'cost', value: 1e9 },
        ],
      },
    ],
    [
      'of no number',
      {
        ...report,
        stated: [
          { kind: 'mpi', value: '-0.9' },
          { kind: 'cost', value: NaN },
        ],
      },
    ],
    ['of a kind that is none', { ...report, stated: [{ kind: 'price', value: 1 }, null] }],
  ])('%s', (_, found) => {
    expect(offersOf(found, host, NOW)).toEqual([]);
  });
});

test('a page that states a thousand numbers offers two of a kind at most', () => {
  const stated = Array.from({ length: 1000 }, (_, index) => ({ kind: 'mpi', value: index / 1000 }));
  expect(offersOf({ ...report, stated }, host, NOW)).toHaveLength(2);
});

test('of what is stored only what makes sense is a reading', () => {
  const mpi = { value: -0.9, host, date: '2025-12-05' };
  expect(soundReadings({ mpi, cost: { ...mpi, value: 'much' } })).toEqual({ mpi, cost: null });
  expect(soundReadings({ mpi: { ...mpi, host: 'https://www.coindesk.com/page' } }).mpi).toBeNull();
  expect(soundReadings('rubbish')).toEqual({ mpi: null, cost: null });
});

test('an offer is taken when it is the very one', () => {
  const mpi = { value: -0.9, host, date: '2025-12-05' };
  expect(isTaken({ kind: 'mpi', ...mpi }, { mpi, cost: null })).toBe(true);
  expect(isTaken({ kind: 'mpi', ...mpi, value: 2.17 }, { mpi, cost: null })).toBe(false);
  expect(isTaken({ kind: 'cost', ...mpi }, { mpi, cost: null })).toBe(false);
});
