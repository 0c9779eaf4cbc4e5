import { describe, expect, test } from 'vitest';
import { BUNDLED } from '@/utils/figures/bundled';
import { fleetCheck, impliedEfficiency, isExtrapolated } from '@/utils/mining/fleet-check';
import { standingOf } from '@/utils/mining/standing';
import {
  breakEvenStress,
  puellStress,
  recordStress,
  retargetStress,
  ribbonStress,
} from '@/utils/mining/stress';
import { stressOf } from '@/utils/mining/stress-of';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 30);
const days = (rate: (ago: number) => number) =>
  Array.from({ length: 120 }, (_, index) => ({
    at: NOW - (119 - index) * DAY,
    hashrate: 1e21 * rate(119 - index),
  }));
const retargets = (...difficulties: number[]) =>
  difficulties.map((difficulty, index) => ({ at: NOW + index * 14 * DAY, height: index * 2016, difficulty }));

describe('ribbon', () => {
  test('machines that went dark 20 days ago: stress, since the day the means crossed', () => {
    const sign = ribbonStress(days((ago) => (ago < 20 ? 0.8 : 1)));
    expect(sign).toMatchObject({ id: 'ribbon', level: 'stress', asOf: NOW });
    // 20 of the last 30 days at 0.8: 26 ÷ 30 against 56 ÷ 60.
    expect(sign?.value).toBeCloseTo(26 / 30 / (56 / 60) - 1, 9);
    expect(sign?.since).toBe(NOW - 19 * DAY);
  });

  test('steady growth is calm, standstill worth a look, half a history unknown', () => {
    expect(ribbonStress(days((ago) => 1 - ago / 500))?.level).toBe('calm');
    expect(ribbonStress(days((ago) => 1 - ago / 50_000))?.level).toBe('watch');
    expect(ribbonStress(days(() => 1).slice(0, 40))).toBeNull();
  });
});

test.each([
  [0.49, 'stress'],
  [0.5, 'watch'],
  [0.995, 'watch'],
  [1, 'calm'],
  [3.99, 'calm'],
  [4, 'hot'],
])('a Puell multiple of %d: %s', (multiple, level) => {
  expect(puellStress({ multiple, counts: 'issuance' }, NOW).level).toBe(level);
});

test.each([
  // 40.968 USD per PH/s and day at 20 J/TH break even at 8.535 cents.
  [40.968, 20, 0.08535, 'calm'],
  [40.968, 28, 0.06096, 'watch'],
  [20, 20, 0.04167, 'stress'],
])('hashprice %d at %d J/TH breaks even at %d USD/kWh: %s', (hashprice, efficiency, usd, level) => {
  const sign = breakEvenStress(hashprice, efficiency, NOW);
  expect(sign.value).toBeCloseTo(usd, 5);
  expect(sign.level).toBe(level);
});

test.each([
  ['a rise', [100, 99, 101], 'calm'],
  ['one small cut', [100, 101, 99], 'watch'],
  ['two cuts in a row', [100, 99, 98.5], 'stress'],
  ['one deep cut', [100, 101, 94], 'stress'],
  ['only two known', [100, 99], 'watch'],
])('%s of difficulty', (_, difficulties, level) => {
  expect(retargetStress(retargets(...difficulties))?.level).toBe(level);
});

test('a single difficulty has no change', () => {
  expect(retargetStress(retargets(100))).toBeNull();
});

test.each([
  [0, 'calm'],
  [-0.06, 'watch'],
  [-0.149, 'stress'],
])('%d from the record: %s', (distance, level) => {
  expect(recordStress({ at: NOW - DAY, distance }, NOW)).toMatchObject({
    level,
    value: distance,
    since: NOW - DAY,
  });
});

test('on bundled figures alone: break-even, last retargets and the record of 155.97 T', () => {
  const standing = standingOf({
    figures: BUNDLED,
    basis: { kind: 'preset', id: 'listed_cash' },
    rig: { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1, overheadUsdPerPhDay: 0, poolFeePct: 1 },
    lastBands: null,
    now: NOW,
  });
  const signs = stressOf(BUNDLED, standing);
  expect(signs.map(({ id }) => id)).toEqual(['breakEven', 'retargets', 'record']);
  expect(signs.at(-1)?.value).toBeCloseTo(132.716 / 155.973 - 1, 4);
});

describe('Cambridge against the curve', () => {
  test('176.69 TWh a year at 816 EH/s are 22.4 J/TH with cooling taken out', () => {
    const gigawatts = 176.69e3 / 8760;
    const difficulty = (816e18 * 600) / 2 ** 32;
    expect(impliedEfficiency(gigawatts, difficulty)).toBeCloseTo(22.47, 2);
  });

  test('the curve of mid 2026 lies within Cambridge’s range, some tenth above its best estimate', () => {
    const check = fleetCheck({ low: 8.31, guess: 15.52, high: 27.2 }, 132.7e12, Date.UTC(2026, 6, 27));
    expect(check.within).toBe(true);
    expect(check.apart).toBeGreaterThan(0);
    expect(check.apart).toBeLessThan(0.2);
  });

  test('a year after its last measured anchor the curve is its trend', () => {
    expect(isExtrapolated(Date.UTC(2026, 0))).toBe(false);
    expect(isExtrapolated(Date.UTC(2026, 6))).toBe(true);
  });
});
