import { describe, expect, test } from 'vitest';
import { BUNDLED } from '@/utils/figures/bundled';
import { toCsv } from '@/utils/figures/csv';
import { type ExportInputs, figuresCsv, historyCsv, toJson } from '@/utils/figures/export';
import type { KnownFigures } from '@/utils/figures/figure';
import { weeklySeries } from '@/utils/mining/series';
import { standingOf } from '@/utils/mining/standing';

const NOW = Date.UTC(2026, 9, 5, 10);
const RIG = { efficiencyJPerTh: 17.5, usdPerKwh: 0.07, pue: 1, overheadUsdPerPhDay: 0, poolFeePct: 1 };
const basis = { kind: 'published', id: 'coinshares-2025q2', rolled: false } as const;
const figures: KnownFigures = {
  ...BUNDLED,
  price: { value: { USD: 90_000, EUR: 77_400 }, observedAt: NOW - 60_000, source: 'mempool' },
};

const inputs: ExportInputs = {
  figures,
  standing: standingOf({ figures, basis, rig: RIG, lastBands: null, now: NOW }),
  basis: 'CoinShares, Q2 2025, as published',
  model: 'listed miners, cash',
  weeks: weeklySeries({
    basis,
    rig: RIG,
    now: { at: NOW, price: 90_000, difficulty: BUNDLED.difficulty.value, reward: BUNDLED.reward.value },
  }),
  now: NOW,
};

const lines = (csv: string) => csv.trimEnd().split('\r\n');

describe('current figures as CSV', () => {
  const rows = lines(figuresCsv(inputs));

  test('the margin with the basis that it stands on', () => {
    const margin = rows.find((row) => row.startsWith('margin over cost'));
    expect(margin).toMatch(
      /^margin over cost,0\.2064\d*,fraction,2026-10-05T09:59:00\.000Z,"Hashfloor, CoinShares/,
    );
  });

  test('each price with its currency, its source and its time', () => {
    expect(rows).toContain('price,77400,EUR/BTC,2026-10-05T09:59:00.000Z,mempool.space,false');
  });

  test('an old reading says that it is', () => {
    expect(rows.find((row) => row.startsWith('MPI'))).toBe(
      'MPI,-0.9,z-score,2025-12-05T00:00:00.000Z,bundled with this version,true',
    );
  });
});

test('history as CSV: a line a week since July 2010, basis included, empty where nothing is known', () => {
  const rows = lines(historyCsv(inputs));
  expect(rows[0]).toBe('at,price,cost,low,high,margin,difficulty,network,basis,source');
  expect(rows.length).toBeGreaterThan(840);
  expect(rows[1]).toMatch(/^2010-07-1.*,"listed miners, cash","prices: Coin Metrics.*"$/);
  expect(new Set(rows.map((row) => row.replace(/"[^"]*"/g, '').split(',').length)).size).toBe(1);
});

test('JSON holds the same numbers', () => {
  const written = JSON.parse(toJson(inputs));
  expect(written).toMatchObject({ hashfloor: 'export', version: 1, written: '2026-10-05T10:00:00.000Z' });
  const cost = written.numbers.find(({ figure }: { figure: string }) => figure === 'cost to mine');
  expect(cost).toMatchObject({
    value: 74_600,
    unit: 'USD/BTC',
    observed: expect.stringMatching(/^2025-06-30/),
  });
  expect(written.history.rows).toHaveLength(inputs.weeks.length);
  expect(written.history.source).toContain('Electrum');
});

test('cells that need quotes get them, and none is a formula', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x, "y"', '=1+1'],
        [-2.5, null],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",\'=1+1\r\n-2.5,\r\n');
});
