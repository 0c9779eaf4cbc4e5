import { describe, expect, test } from 'vitest';
import {
  bitviewAdjustment,
  bitviewHashrate,
  bitviewPrices,
  bitviewRetargets,
  bitviewReward,
} from '@/utils/figures/sources/bitview';
import { coinbaseRates, coinbaseSpot } from '@/utils/figures/sources/coinbase';
import { krakenTicker } from '@/utils/figures/sources/kraken';
import { whattomineCoin } from '@/utils/figures/sources/whattomine';
import bitviewAnswer from '../answers/bitview-hashrate.json';
import ratesAnswer from '../answers/coinbase-exchange-rates.json';
import spotAnswer from '../answers/coinbase-spot.json';
import krakenError from '../answers/kraken-error.json';
import krakenAnswer from '../answers/kraken-ticker.json';
import adjustmentAnswer from '../answers/mempool-difficulty-adjustment.json';
import hashrateAnswer from '../answers/mempool-hashrate.json';
import rewardAnswer from '../answers/mempool-reward-stats.json';
import whattomineAnswer from '../answers/whattomine-coin.json';

const now = Date.parse('2026-11-30T12:00:00Z');

describe('Coinbase', () => {
  test('spot price as text', () => {
    expect(coinbaseSpot.read(spotAnswer, now).price).toEqual({
      value: { USD: 91_251.365 },
      observedAt: now,
      source: 'coinbase',
    });
  });

  test('another pair is refused', () => {
    const ether = { data: { ...spotAnswer.data, base: 'ETH' } };
    expect(() => coinbaseSpot.read(ether, now)).toThrow();
  });

  test('rates of money, not of coins, for one dollar', () => {
    const { rates } = coinbaseRates.read(ratesAnswer, now);
    expect(Object.keys(rates?.value ?? {}).sort()).toEqual(['BRL', 'EUR', 'KRW', 'TRY']);
    expect(rates?.value.KRW).toBeCloseTo(1400, 9);
    expect(rates?.value.EUR).toBeCloseTo(0.86, 9);
  });
});

describe('Kraken', () => {
  test('the last trade', () => {
    expect(krakenTicker.read(krakenAnswer, now).price?.value).toEqual({ USD: 91_233.1 });
  });

  test('an error in a good answer is an error', () => {
    expect(() => krakenTicker.read(krakenError, now)).toThrow();
    expect(() => krakenTicker.read({ ...krakenAnswer, error: ['EService:Busy'] }, now)).toThrow();
  });
});

describe('bitview.space', () => {
  test('speaks as mempool.space does, under its own name', () => {
    expect(bitviewPrices.read({ time: 1_796_040_000, USD: 91_100 }, now).price).toMatchObject({
      value: { USD: 91_100 },
      source: 'bitview',
    });
    expect(bitviewAdjustment.read(adjustmentAnswer, now).retarget?.source).toBe('bitview');
    expect(bitviewReward.read(rewardAnswer, now).reward?.source).toBe('bitview');
  });

  test('its thinned-out hash rates are left alone', () => {
    expect(Object.keys(bitviewRetargets.read(hashrateAnswer, now)).sort()).toEqual([
      'difficulty',
      'retargets',
    ]);
  });

  test('hash rates by day: ended days only, stamped with the midnight that ends them', () => {
    const { hashrate } = bitviewHashrate.read(bitviewAnswer, now);
    expect(hashrate?.value.map(({ hashrate }) => hashrate)).toEqual([9.7e20, 9.81e20, 9.79e20]);
    expect(hashrate?.observedAt).toBe(Date.parse('2026-11-30T00:00:00Z'));
  });

  test('series that do not match are refused', () => {
    const [dates, rates] = bitviewAnswer;
    const shorter = { ...rates, data: rates?.data.slice(1) };
    expect(() => bitviewHashrate.read([dates, shorter], now)).toThrow();
  });
});

test('WhatToMine: three figures in one answer, numbers and text mixed', () => {
  const figures = whattomineCoin.read({ ...whattomineAnswer, difficulty: '134100000000000.5' }, now);
  expect(figures.price?.value).toEqual({ USD: 91_230.4 });
  expect(figures.difficulty?.value).toBe(134_100_000_000_000.5);
  expect(figures.reward?.value).toBe(3.1447);
  expect(figures.price?.observedAt).toBe(now - 40_000);
});
