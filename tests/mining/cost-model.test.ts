import { describe, expect, test } from 'vitest';
import { costPerBtc, phDaysPerBtc } from '@/utils/mining/cost-model';
import { fleetEfficiency } from '@/utils/mining/efficiency';
import { breakEvenUsdPerKwh, hashprice } from '@/utils/mining/hashprice';
import { PRESETS, presetTerms } from '@/utils/mining/presets';
import { decimalYear } from '@/utils/mining/year';
import { VECTORS } from './vectors';

describe.each(VECTORS)('the model on $name', ({ difficulty, reward, year, efficiency, phDays, usd }) => {
  test('work per bitcoin and fleet efficiency', () => {
    expect(phDaysPerBtc(difficulty, reward)).toBeCloseTo(phDays, 3);
    expect(fleetEfficiency(year)).toBeCloseTo(efficiency, 3);
  });

  test.each(PRESETS)('cost on $id', ({ id }) => {
    expect(costPerBtc(phDaysPerBtc(difficulty, reward), presetTerms(id, year))).toBeCloseTo(usd[id], 1);
  });
});

const OCTOBER_2026 = { phDays: phDaysPerBtc(132_716_002_350_731.3, 3.1443778833333336), price: 85_956.45 };

test.each([
  [20, 0.05, 50_355.38],
  [20, 0.06, 60_426.46],
  [20, 0.07, 70_497.54],
  [15, 0.06, 45_319.85],
  [30, 0.06, 90_639.69],
])('a machine of %d J/TH at %d USD/kWh costs %d USD per bitcoin', (efficiencyJPerTh, usdPerKwh, usd) => {
  const terms = { efficiencyJPerTh, usdPerKwh, pue: 1, overheadUsdPerPhDay: 0, nonCashUsdPerPhDay: 0 };
  expect(costPerBtc(OCTOBER_2026.phDays, terms)).toBeCloseTo(usd, 1);
});

test('hashprice and the power price at which a machine earns nothing', () => {
  const perPhDay = hashprice(OCTOBER_2026.price, OCTOBER_2026.phDays);
  expect(perPhDay).toBeCloseTo(40.968, 3);
  expect(breakEvenUsdPerKwh(perPhDay, 20)).toBeCloseTo(0.08535, 5);
});

describe('fleet efficiency', () => {
  test('never rises from year to year since 2022 and never falls below the best machine', () => {
    for (let year = 2022; year < 2060; year += 0.25) {
      expect(fleetEfficiency(year + 0.25)).toBeLessThanOrEqual(fleetEfficiency(year));
      expect(fleetEfficiency(year)).toBeGreaterThanOrEqual(9);
    }
    expect(fleetEfficiency(2060)).toBe(9);
  });

  test('before the first anchor it is the first anchor', () => {
    expect(fleetEfficiency(2009)).toBe(10_000_000);
  });
});

test('decimal years', () => {
  expect(decimalYear(Date.UTC(2025, 0, 1))).toBe(2025);
  expect(decimalYear(Date.UTC(2025, 6, 2, 12))).toBe(2025.5);
  expect(decimalYear(Date.UTC(2024, 11, 31, 24))).toBe(2025);
});
