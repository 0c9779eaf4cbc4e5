export type PresetId =
  | 'listed_cash'
  | 'listed_allin'
  | 'global_electricity'
  | 'global_production'
  | 'high_cost_marginal'
  | 'home_miner';

/** The user's own machines. */
export interface Rig {
  /** J/TH at the wall. */
  efficiencyJPerTh: number;
  usdPerKwh: number;
  /** Power usage effectiveness, 1 = no overhead for cooling. */
  pue: number;
  /** Cash overhead, USD per PH/s and day. */
  overheadUsdPerPhDay: number;
  /** Pool fee, percent of the reward. */
  poolFeePct: number;
}

/**
 * What "cost" means: a preset of the model, a published figure (pinned, or rolled forward with difficulty), the user's
 * rig, or a reading: what an article of a day (ISO 8601) on a site states, USD, taken by the user.
 */
export type Basis =
  | { kind: 'preset'; id: PresetId }
  | { kind: 'published'; id: string; rolled: boolean }
  | { kind: 'rig' }
  | { kind: 'reading'; value: number; host: string; date: string };

/** Whether the cost is what somebody said of a day, and stays so whatever becomes of the difficulty. */
export const isPinned = (basis: Basis): boolean =>
  basis.kind === 'reading' || (basis.kind === 'published' && !basis.rolled);

/** The basis before anybody chooses one: that of CoinShares’ figures. */
export const DEFAULT_BASIS: Basis = { kind: 'preset', id: 'listed_cash' };
