import type { Rig } from './basis';
import { type CostTerms, costPerBtc } from './cost-model';
import { inRange, RANGES } from './ranges';

/** The rig that the form starts with: a machine of 2024 at 7 cents in a pool that keeps 2 %. */
export const DEFAULT_RIG: Rig = {
  efficiencyJPerTh: 17.5,
  usdPerKwh: 0.07,
  pue: 1.05,
  overheadUsdPerPhDay: 0,
  poolFeePct: 2,
};

const FIELDS = Object.keys(DEFAULT_RIG) as (keyof Rig)[];

/** A rig that can be reckoned with: what another version or a broken store left out of range is the default's. */
export function soundRig(rig: Partial<Rig> | null | undefined): Rig {
  const sound = FIELDS.map((field) => {
    const value = rig?.[field];
    return [field, typeof value === 'number' && inRange(value, RANGES[field]) ? value : DEFAULT_RIG[field]];
  });
  return Object.fromEntries(sound);
}

/** USD to mine one bitcoin with the user's own machines. The pool keeps its fee, so more has to be mined for one. */
export function rigCost(rig: Rig, phDays: number): number {
  const { poolFeePct, ...sound } = soundRig(rig);
  const terms: CostTerms = { ...sound, nonCashUsdPerPhDay: 0 };
  return costPerBtc(phDays, terms) / (1 - poolFeePct / 100);
}
