import { describe, expect, test } from 'vitest';
import { bgeometricsFlows, bgeometricsMpi } from '@/utils/figures/sources/bgeometrics';
import { cryptoquantMpi } from '@/utils/figures/sources/cryptoquant';
import bgeometricsAnswer from '../answers/bgeometrics-mpi.json';
import delayedAnswer from '../answers/bgeometrics-mpi-delayed.json';
import cryptoquantAnswer from '../answers/cryptoquant-mpi.json';
import refusedAnswer from '../answers/cryptoquant-refused.json';
import { ALL_WELL, world } from './world';

const now = Date.parse('2026-11-30T12:00:00Z');

describe('BGeometrics', () => {
  test('the newest day, values as text', () => {
    expect(bgeometricsMpi.read(bgeometricsAnswer, now).mpi).toEqual({
      value: -0.44,
      observedAt: Date.parse('2026-11-29'),
      source: 'bgeometrics',
    });
  });

  test('a delayed reading keeps its own day', () => {
    expect(bgeometricsMpi.read(delayedAnswer, now).mpi?.observedAt).toBe(Date.parse('2026-11-22'));
  });

  test('nothing in it is an error, not a zero', () => {
    expect(() => bgeometricsMpi.read([], now)).toThrow('no reading');
    expect(() => bgeometricsMpi.read([{ d: '2026-11-29', mpi: null }], now)).toThrow('no reading');
  });

  test('months without one negative value are a plain ratio, never an MPI', () => {
    const series = (offset: number) =>
      Array.from({ length: 100 }, (_, index) => ({
        d: new Date(now - (100 - index) * 86_400_000).toISOString().slice(0, 10),
        mpi: 1 + Math.sin(index) + offset,
      }));
    expect(() => bgeometricsMpi.read(series(0.1), now)).toThrow('ratio');
    expect(bgeometricsMpi.read(series(-1), now).mpi?.observedAt).toBe(Date.parse('2026-11-29'));
  });

  test('asks with the key where there is one, and without where not', () => {
    expect(bgeometricsMpi.headers?.({ bgeometrics: 'abc', cryptoquant: '' })).toMatchObject({
      Authorization: 'Bearer abc',
    });
    expect(bgeometricsMpi.headers?.({ bgeometrics: '', cryptoquant: '' })).toEqual({});
  });
});

describe('BGeometrics’ outflows', () => {
  const DAY = 86_400_000;
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      d: new Date(Date.parse('2026-11-29') - (count - 1 - index) * DAY).toISOString().slice(0, 10),
      outFlows: String(100 + 30 * Math.sin(index)),
    }));
  const priceAt = () => 90_000;

  test('make an MPI with its name, its day and its error', () => {
    const { mpi } = bgeometricsFlows.read(rows(770), now, priceAt);
    expect(mpi).toMatchObject({ source: 'outflows', observedAt: Date.parse('2026-11-29') });
    expect(Math.abs(mpi?.value ?? 9)).toBeLessThan(2);
    expect(mpi?.error).toBeGreaterThan(0);
  });

  test('of less than two years, or of days without a price, make none', () => {
    expect(() => bgeometricsFlows.read(rows(700), now, priceAt)).toThrow('two years');
    expect(() => bgeometricsFlows.read(rows(770), now, () => null)).toThrow('two years');
    expect(() => bgeometricsFlows.read([], now, priceAt)).toThrow('two years');
    expect(() => bgeometricsFlows.read([{ d: '2026-11-29', outFlows: -5 }], now, priceAt)).toThrow();
  });

  test('are asked for where the index itself is a plain ratio, and nowhere else', async () => {
    const flows = rows(770).map((row) => ({ ...row, outFlows: Number(row.outFlows) }));
    const here = world({ ...ALL_WELL, 'api.bitcoin-data.com/v1/out-flows': flows });
    await here.refresh();
    expect(here.kept().figures.mpi?.source).toBe('bgeometrics');
    expect(here.asked.filter((address) => address.includes('out-flows'))).toEqual([]);

    const withheld = world({
      ...ALL_WELL,
      'api.bitcoin-data.com/v1/miner-position-index': [],
      'api.bitcoin-data.com/v1/out-flows': flows,
    });
    await withheld.refresh();
    expect(withheld.kept().figures.mpi).toMatchObject({ source: 'outflows' });
  });
});

describe('CryptoQuant', () => {
  test('the newest day', () => {
    expect(cryptoquantMpi.read(cryptoquantAnswer, now).mpi).toEqual({
      value: -0.62,
      observedAt: Date.parse('2026-11-29'),
      source: 'cryptoquant',
    });
  });

  test('a refusal inside a good answer is a refusal', () => {
    expect(() => cryptoquantMpi.read(refusedAnswer, now)).toThrow();
  });

  test('is not asked without a key', () => {
    expect(cryptoquantMpi.headers?.({ bgeometrics: 'abc', cryptoquant: '' })).toBeNull();
    expect(cryptoquantMpi.headers?.({ bgeometrics: '', cryptoquant: 'xyz' })).toEqual({
      Authorization: 'Bearer xyz',
    });
  });
});
