import { describe, expect, test } from 'vitest';
import { difficultyAt, heightAt, subsidyAt } from '@/utils/history/difficulty';
import { difficultyOfBits } from '@/utils/history/epoch';
import { epochs } from '@/utils/history/epochs';
import { feeShareAt, priceAt, rewardAt } from '@/utils/history/price';
import { difficultyRecord, recentEpochs } from '@/utils/history/recent-epochs';
import { subsidyAtHeight } from '@/utils/history/subsidy';

const at = (iso: string) => Date.parse(iso);

describe('difficulty', () => {
  test.each([
    ['2009-01-04', 1],
    ['2010-01-05', 1.1828995343128408],
    ['2021-07-10', 14_363_025_673_659.96],
    ['2025-10-28', 146_716_052_770_107.47],
    ['2025-10-30', 155_973_032_196_071.9],
    ['2025-11-12T12:00Z', 155_973_032_196_071.9],
    ['2025-11-13', 152_271_405_447_597.38],
    ['2025-11-27T12:00Z', 149_301_205_959_699.91],
    ['2026-06-20', 124_932_866_006_548.16],
  ])('on %s it was %d', (day, difficulty) => {
    expect((difficultyAt(at(day)) ?? 0) / difficulty).toBeCloseTo(1, 12);
  });

  test('is unknown before the first block and long after the last known epoch', () => {
    expect(difficultyAt(at('2009-01-03T00:00Z'))).toBeNull();
    expect(difficultyAt(at('2026-08-01'))).toBeNull();
  });

  test('goes on with the retargets that were fetched, and knows nothing of the gap before them', () => {
    const retargets = [
      { at: at('2026-09-01'), height: 2016 * 479, difficulty: 130e12 },
      { at: at('2026-09-15'), height: 2016 * 480, difficulty: 132e12 },
    ];
    expect(difficultyAt(at('2026-09-10'), retargets)).toBe(130e12);
    expect(difficultyAt(at('2026-09-20'), retargets)).toBe(132e12);
    expect(difficultyAt(at('2026-08-01'), retargets)).toBeNull();
    expect(difficultyAt(at('2025-10-30'), retargets)).toBeCloseTo(155_973_032_196_071.9, -1);
  });

  test('compact targets decode exactly', () => {
    expect(difficultyOfBits(0x1d00ffff)).toBe(1);
    expect(difficultyOfBits(0x1b0404cb)).toBeCloseTo(16_307.420938523983, 9);
    expect(difficultyOfBits(0x1701cdfb)).toBeCloseTo(155_973_032_196_071.94, 1);
  });

  test('never changes by more than a factor of four: the rule of consensus', () => {
    const series = epochs();
    for (const [index, { difficulty, at }] of series.entries()) {
      const before = series[index - 1];
      if (!before) continue;
      expect(difficulty / before.difficulty).toBeGreaterThanOrEqual(0.25);
      expect(difficulty / before.difficulty).toBeLessThanOrEqual(4);
      expect(at).toBeGreaterThan(before.at);
    }
  });

  test('its record is of 29 October 2025, unless today is higher', () => {
    expect(difficultyRecord({ difficulty: 132e12, at: at('2026-10-05') }).at).toBe(
      at('2025-10-29T10:17:50Z'),
    );
    const today = { difficulty: 156e12, at: at('2026-10-05') };
    expect(difficultyRecord(today)).toEqual(today);
  });

  test('the year that is kept apart holds the record, and joins the years before it', () => {
    const [all, recent] = [epochs(), recentEpochs()];
    expect(all.slice(-recent.length)).toEqual(recent);
    expect(all.map(({ height }) => height / 2016)).toEqual(all.map((_, index) => index));
    const highest = Math.max(...all.map(({ difficulty }) => difficulty));
    expect(Math.max(...recent.map(({ difficulty }) => difficulty))).toBe(highest);
  });
});

describe('subsidy', () => {
  test.each([
    [0, 50],
    [209_999, 50],
    [210_000, 25],
    [839_999, 6.25],
    [840_000, 3.125],
    [1_050_000, 1.5625],
    [210_000 * 33, 0],
  ])('at height %d it is %d BTC', (height, btc) => {
    expect(subsidyAtHeight(height)).toBe(btc);
  });

  // The two days around each halving: 2012-11-28 15:24, 2016-07-09 16:46, 2020-05-11 19:23, 2024-04-20 00:09.
  test.each([
    ['2012-11-27T15:00Z', 50],
    ['2012-11-29T15:00Z', 25],
    ['2016-07-08T16:00Z', 25],
    ['2016-07-10T16:00Z', 12.5],
    ['2020-05-10T19:00Z', 12.5],
    ['2020-05-12T19:00Z', 6.25],
    ['2024-04-19T00:00Z', 6.25],
    ['2024-04-21T00:00Z', 3.125],
    ['2026-10-05T00:00Z', 3.125],
    ['2029-01-01T00:00Z', 1.5625],
  ])('on %s it was %d BTC', (day, btc) => {
    expect(subsidyAt(at(day))).toBe(btc);
  });

  test('heights between two epochs are right to a day', () => {
    expect(Math.abs((heightAt(at('2024-04-20T00:09Z')) ?? 0) - 840_000)).toBeLessThan(72);
  });
});

describe('prices and rewards', () => {
  test.each([
    ['2010-08-01', 0.06],
    ['2013-12-02T00:00Z', 960],
    ['2017-12-17T00:00Z', 19_000],
    ['2025-12-06T00:00Z', 89_170],
    ['2026-08-17T00:00Z', 62_800],
  ])('on %s one bitcoin was about %d USD', (day, usd) => {
    expect((priceAt(at(day)) ?? 0) / usd).toBeGreaterThan(0.93);
    expect((priceAt(at(day)) ?? 0) / usd).toBeLessThan(1.07);
  });

  test('are unknown before there was a market and after the last close', () => {
    expect(priceAt(at('2010-07-01'))).toBeNull();
    expect(priceAt(at('2026-09-05'))).toBeNull();
  });

  test('rewards hold the fees: a third in Christmas week 2017, little in 2025', () => {
    expect(feeShareAt(at('2017-12-25T00:00Z'))).toBeCloseTo(0.342, 3);
    expect(rewardAt(at('2017-12-25T00:00Z'))).toBeCloseTo(12.5 / (1 - 0.3422), 2);
    expect(rewardAt(at('2025-12-06'))).toBeCloseTo(3.145, 2);
  });

  test('where fees are unknown a usual share is assumed', () => {
    expect(rewardAt(at('2027-06-01'))).toBeCloseTo(3.15, 2);
  });
});
