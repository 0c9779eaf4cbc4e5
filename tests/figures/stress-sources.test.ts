import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bitviewStress } from '@/utils/figures/sources/bitview-stress';
import { blockchainInfoRevenue } from '@/utils/figures/sources/blockchain-info';
import { cambridgePower } from '@/utils/figures/sources/cambridge';
import { coinmetricsStress } from '@/utils/figures/sources/coinmetrics';
import bitviewAnswer from '../answers/bitview-stress.json';
import { DAY } from './world';

const now = Date.parse('2026-11-30T12:00:00Z');
const csv = readFileSync(new URL('../answers/cambridge-power.csv', import.meta.url), 'utf8');

describe('bitview.space', () => {
  test('the last full day counts, not the one that has hardly begun', () => {
    const { puell, hashprice } = bitviewStress.read(bitviewAnswer, now);
    expect(puell?.value).toEqual({ multiple: 0.934, counts: 'issuance' });
    expect(hashprice?.value).toBe(43.1);
    expect(puell?.observedAt).toBe(Date.parse('2026-11-30T00:00:00Z'));
  });

  test('series of different length are refused', () => {
    const [dates, ...rest] = bitviewAnswer;
    const shorter = { ...dates, data: dates?.data.slice(1) };
    expect(() => bitviewStress.read([shorter, ...rest], now)).toThrow('length');
  });
});

describe('Coin Metrics', () => {
  /** A year in which miners earned 40 M USD a day, and 30 M on the last one. */
  const days = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      asset: 'btc',
      time: `${new Date(now - 12 * 3_600_000 - (count - index) * DAY).toISOString().slice(0, 10)}T00:00:00.000000000Z`,
      PriceUSD: '90000',
      HashRate: '1000000000',
      IssTotUSD: index === count - 1 ? '30000000' : '40000000',
      FeeTotNtv: '10',
    }));

  test('Puell multiple over 365 days, and what a PH/s earned with fees', () => {
    const { puell, hashprice } = coinmetricsStress.read({ data: days(370) }, now);
    expect(puell?.value.counts).toBe('issuance');
    expect(puell?.value.multiple).toBeCloseTo(30 / ((364 * 40 + 30) / 365), 9);
    expect(hashprice?.value).toBeCloseTo((30_000_000 + 900_000) / 1_000_000, 9);
    expect(puell?.observedAt).toBe(Date.parse('2026-11-30T00:00:00Z'));
  });

  test('half a year is no yearly mean: hashprice alone', () => {
    expect(Object.keys(coinmetricsStress.read({ data: days(180) }, now))).toEqual(['hashprice']);
  });

  test('asks for no metric that would fail the call', () => {
    expect(coinmetricsStress.url(now, { node: '', feed: '' })).not.toMatch('RevUSD');
  });
});

describe('Blockchain.com', () => {
  const chart = (values: { x: number; y: number }[]) => ({
    status: 'ok',
    name: 'Miners Revenue',
    unit: 'USD',
    period: 'day',
    values,
  });
  const values = Array.from({ length: 400 }, (_, index) => ({
    x: (Date.parse('2026-11-29T00:00:00Z') - (399 - index) * DAY) / 1000,
    y: index === 399 ? 20_000_000 : 40_000_000,
  }));

  test('a Puell multiple of all earnings, and named so', () => {
    const { puell } = blockchainInfoRevenue.read(chart(values), now);
    expect(puell?.value.counts).toBe('revenue');
    expect(puell?.value.multiple).toBeCloseTo(20 / ((364 * 40 + 20) / 365), 9);
  });

  test('days of nought are days that are missing', () => {
    const broken = values.map(({ x, y }, index) => ({ x, y: index > 340 ? 0 : y }));
    expect(blockchainInfoRevenue.read(chart(broken), now).puell?.observedAt).toBeLessThan(now - 50 * DAY);
  });

  test('times in milliseconds are refused', () => {
    expect(() =>
      blockchainInfoRevenue.read(chart(values.map(({ x, y }) => ({ x: x * 1000, y }))), now),
    ).toThrow();
  });
});

describe('Cambridge', () => {
  const expected = { low: 8.5, guess: 16.1, high: 28.1 };

  test('the last day of the table, by the names of its columns', () => {
    const { power } = cambridgePower.read(csv, now);
    expect(power?.value).toEqual(expected);
    expect(power?.observedAt).toBe(Date.parse('2026-11-29T00:00:00Z'));
  });

  test('a title above the header does no harm', () => {
    expect(cambridgePower.read(`Bitcoin power demand\n${csv}`, now).power?.value).toEqual(expected);
  });

  test.each([
    ['a page', '<!doctype html><title>Log in</title>'],
    ['a header alone', csv.split('\n')[0]],
    ['a table cut off in its last line', csv.trim().slice(0, -60)],
    ['bounds the wrong way round', csv.replace('28.1,8.5,16.1', '8.5,28.1,16.1')],
  ])('%s is refused', (_, answer) => {
    expect(() => cambridgePower.read(answer, now)).toThrow();
  });
});
