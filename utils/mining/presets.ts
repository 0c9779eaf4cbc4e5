import type { PresetId } from './basis';
import type { CostTerms } from './cost-model';
import { type Anchor, fleetEfficiency } from './efficiency';

/** One way of counting what mining costs. */
export interface Preset {
  id: PresetId;
  /** J/TH of its machines; `fleet` follows the network's curve. */
  efficiency: 'fleet' | number;
  usdPerKwh: number;
  pue: number;
  /** Cash overhead, USD per PH/s and day. */
  overheadUsdPerPhDay: number;
  /** Non-cash cost in 2025, USD per PH/s and day, and how it falls: × exp(slope × (year − 2025)). */
  nonCash?: { in2025: number; slope: number };
}

/**
 * Fitted to what has been published:
 * `listed_cash` to CoinShares' weighted cash cost of listed miners, six quarters of 2024 and 2025 (mean error 7.9 %);
 * `listed_allin` adds depreciation and stock compensation, fitted to CoinShares' all-in figures (error below 1 %
 * given the cash cost); `global_electricity` takes Cambridge CBECI's assumptions, 0.05 USD/kWh and a PUE of 1.10
 * (Capriole's electrical cost, January 2026, lies within 4 %); `global_production` is electricity / 0.80, Capriole's
 * share; `high_cost_marginal` at 32 J/TH and 0.05 USD/kWh reproduces JPMorgan's 94k, 90k and 77k within 1 %;
 * `home_miner` is one machine of the current generation on a household tariff.
 */
export const PRESETS: readonly Preset[] = [
  { id: 'listed_cash', efficiency: 'fleet', usdPerKwh: 0.05, pue: 1, overheadUsdPerPhDay: 10.8 },
  {
    id: 'listed_allin',
    efficiency: 'fleet',
    usdPerKwh: 0.05,
    pue: 1,
    overheadUsdPerPhDay: 10.8,
    nonCash: { in2025: 35.1, slope: -0.197 },
  },
  { id: 'global_electricity', efficiency: 'fleet', usdPerKwh: 0.05, pue: 1.1, overheadUsdPerPhDay: 0 },
  { id: 'global_production', efficiency: 'fleet', usdPerKwh: 0.0625, pue: 1.1, overheadUsdPerPhDay: 0 },
  { id: 'high_cost_marginal', efficiency: 32, usdPerKwh: 0.05, pue: 1, overheadUsdPerPhDay: 0 },
  { id: 'home_miner', efficiency: 17.5, usdPerKwh: 0.12, pue: 1, overheadUsdPerPhDay: 0 },
];

/** A preset's terms at a decimal year, the fleet's efficiency by the curve and its live anchor. An id that is not known (an old setting) counts as the default's. */
export function presetTerms(id: PresetId, year: number, anchor?: Anchor | null): CostTerms {
  const preset = PRESETS.find((one) => one.id === id) ?? PRESETS[0];
  if (!preset) throw new Error('no presets');
  const { efficiency, usdPerKwh, pue, overheadUsdPerPhDay, nonCash } = preset;
  return {
    efficiencyJPerTh: efficiency === 'fleet' ? fleetEfficiency(year, anchor) : efficiency,
    usdPerKwh,
    pue,
    overheadUsdPerPhDay,
    nonCashUsdPerPhDay: nonCash ? nonCash.in2025 * Math.exp(nonCash.slope * (year - 2025)) : 0,
  };
}
