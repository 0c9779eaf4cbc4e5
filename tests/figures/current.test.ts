import { describe, expect, test } from 'vitest';
import { BUNDLED } from '@/utils/figures/bundled';
import { currentFigures } from '@/utils/figures/current';
import { isStale } from '@/utils/figures/figure';
import { sourceName } from '@/utils/figures/source-names';

const at = Date.parse('2026-11-30');
const fetched = {
  price: { value: { USD: 91_240, EUR: 78_410 }, observedAt: at, source: 'mempool' },
  mpi: { value: -0.44, observedAt: at, source: 'bgeometrics' },
};

describe('with nothing in the store', () => {
  test('the bundled figures of 5 October 2026 count', () => {
    const { price, difficulty, reward } = currentFigures({}, null);
    expect(price.value.USD).toBe(85_956.45);
    expect(difficulty.value).toBe(132_716_002_350_731.3);
    expect(reward.value).toBe(3.1443778833333336);
    expect(new Date(price.observedAt).toISOString()).toMatch(/^2026-10-05/);
  });

  test('the bundled MPI is there, and stale', () => {
    const { mpi } = currentFigures({}, null);
    expect(mpi).toEqual({ value: -0.9, observedAt: Date.parse('2025-12-05'), source: 'bundled' });
    expect(mpi && isStale('mpi', mpi, BUNDLED.price.observedAt)).toBe(true);
  });
});

describe('a typed MPI', () => {
  test('counts where it is newer than the fetched one', () => {
    expect(currentFigures(fetched, { value: 1.2, date: '2026-12-01' }).mpi).toEqual({
      value: 1.2,
      observedAt: Date.parse('2026-12-01'),
      source: 'user',
    });
  });

  test('gives way to a newer fetched one', () => {
    expect(currentFigures(fetched, { value: 1.2, date: '2026-11-20' }).mpi?.source).toBe('bgeometrics');
  });

  test.each([
    { value: Number.NaN, date: '2026-12-01' },
    { value: 1, date: 'yesterday' },
  ])('that is none does not count: %o', (typed) => {
    expect(currentFigures(fetched, typed).mpi?.source).toBe('bgeometrics');
  });
});

describe('a store that is not what it should be', () => {
  test.each([null, undefined, 7, 'figures', [], { price: null }, { price: 91_240 }])(
    '%o: the bundled figures',
    (stored) => {
      expect(currentFigures(stored, null).price).toEqual(BUNDLED.price);
    },
  );

  test('what is broken is dropped, what is whole stays', () => {
    const figures = currentFigures(
      {
        ...fetched,
        difficulty: { value: '134T', observedAt: at, source: 'mempool' },
        reward: { value: 3.14, observedAt: Number.NaN, source: 'mempool' },
        hashrate: { value: [{ at, hashrate: 1e21 }, { at }], observedAt: at, source: 'mempool' },
        surprise: { value: 1, observedAt: at, source: 'mempool' },
      },
      null,
    );
    expect(figures.price).toEqual(fetched.price);
    expect(figures.difficulty).toEqual(BUNDLED.difficulty);
    expect(figures.reward).toEqual(BUNDLED.reward);
    expect(figures).not.toHaveProperty('hashrate');
    expect(figures).not.toHaveProperty('surprise');
  });

  test.each([{ USD: -1 }, { EUR: 78_410 }, { USD: 91_240, EUR: 'a lot' }, { USD: Number.POSITIVE_INFINITY }])(
    'prices of %o are none',
    (value) => {
      expect(currentFigures({ price: { value, observedAt: at, source: 'mempool' } }, null).price).toEqual(
        BUNDLED.price,
      );
    },
  );
});

test('sources go by their names, strangers by their id', () => {
  expect(sourceName('mempool').name).toBe('mempool.space');
  expect(sourceName('user').page).toBeUndefined();
  expect(sourceName('toString')).toEqual({ name: 'toString' });
});
