import { describe, expect, test } from 'vitest';
import { bgeometricsMpi } from '@/utils/figures/sources/bgeometrics';
import { cryptoquantMpi } from '@/utils/figures/sources/cryptoquant';
import bgeometricsAnswer from '../answers/bgeometrics-mpi.json';
import delayedAnswer from '../answers/bgeometrics-mpi-delayed.json';
import cryptoquantAnswer from '../answers/cryptoquant-mpi.json';
import refusedAnswer from '../answers/cryptoquant-refused.json';

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
