import { expect, test } from 'vitest';
import { networkOf } from '@/utils/mining/network';
import { days } from './hashrates';

const retargets = (...difficulties: number[]) =>
  difficulties.map((difficulty, index) => ({ at: index * 1_209_600_000, height: 2016 * index, difficulty }));
const none = { hashrate: [], retargets: [], distance: 0 };

test('the ribbon decides where there is one, whatever the retargets say', () => {
  const hashrate = days(Date.parse('2026-01-01'), 90, (day) => 900 + day);
  const cuts = retargets(150, 149, 148, 147);
  expect(networkOf({ hashrate, retargets: cuts, distance: -0.2 })).toEqual({
    state: 'expanding',
    by: 'ribbon',
  });
});

test.each([
  ['at the record with nothing else known', none, 'expanding'],
  [
    'near the record, last change up',
    { ...none, retargets: retargets(140, 150), distance: -0.04 },
    'expanding',
  ],
  [
    'three cuts in a row',
    { ...none, retargets: retargets(150, 149, 148, 147), distance: -0.02 },
    'contracting',
  ],
  [
    'more than a tenth below the record',
    { ...none, retargets: retargets(130, 132), distance: -0.149 },
    'contracting',
  ],
  [
    'in between, up on the whole',
    { ...none, retargets: retargets(140, 145, 144, 147), distance: -0.07 },
    'expanding',
  ],
  [
    'in between, down on the whole',
    { ...none, retargets: retargets(150, 140, 141, 143), distance: -0.07 },
    'contracting',
  ],
] as const)('%s', (_, known, state) => {
  expect(networkOf(known)).toEqual({ state, by: 'retargets' });
});

test('in between it stays what it was', () => {
  const between = { ...none, retargets: retargets(150, 140, 141, 143), distance: -0.07 };
  expect(networkOf({ ...between, last: 'expanding' }).state).toBe('expanding');
});
