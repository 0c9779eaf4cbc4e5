import { expect, test } from 'vitest';
import { braiinsRigCost } from '@/utils/figures/sources/braiins';
import { phDaysPerBtc } from '@/utils/mining/cost-model';
import { DEFAULT_RIG, rigCost } from '@/utils/mining/rig';
import answer from '../answers/braiins-cost-to-mine.json';
import { ALL_WELL, world } from './world';

const servers = { node: '', feed: '', rig: DEFAULT_RIG };

test('is told of the machines’ efficiency, tariff and pool fee, and of nothing else', () => {
  const url = new URL(braiinsRigCost.url(0, servers) ?? '');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    hashrate_ths: '100',
    consumption_watts: '1837.5',
    electricity_price_per_kwh: '0.07',
    revenue_fees_rate: '0.0200',
  });
});

test('is not asked about machines that nobody wants it told of', async () => {
  expect(braiinsRigCost.url(0, { node: '', feed: '' })).toBeNull();
  const here = world();
  await here.refresh();
  expect(here.hosts()).not.toContain('insights.braiins.com');
});

test('gives what power for one bitcoin costs, near what our own arithmetic does', () => {
  const { rigCost: figure } = braiinsRigCost.read(answer, 1e12);
  expect(figure).toMatchObject({ value: { usd: 66_104.2, jPerTh: 18.375 }, source: 'braiins' });
  const ours = rigCost(DEFAULT_RIG, phDaysPerBtc(132_716_002_350_731.3, 3.1443778833));
  expect((figure?.value.usd ?? 0) / ours).toBeCloseTo(1, 1);
});

test('is asked at its second address where the first has moved', async () => {
  const here = world({ ...ALL_WELL, 'learn.braiins.com/api/v2.0/cost-to-mine': answer });
  here.servers = servers;
  await here.refresh();
  expect(here.kept().figures.rigCost?.value.usd).toBe(66_104.2);
});

test.each([
  [{ result: { fiat_cost: 0, difficulty: 1e14, hardware_efficiency_j_th: 20 } }],
  [{ result: { fiat_cost: 'n/a', difficulty: 1e14, hardware_efficiency_j_th: 20 } }],
  [{ detail: 'not found' }],
])('nothing is made of %j', (bad) => {
  expect(() => braiinsRigCost.read(bad, 1e12)).toThrow();
});
