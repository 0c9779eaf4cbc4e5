const HASHES_PER_DIFFICULTY = 2 ** 32;
const HASHES_PER_PH_DAY = 1e15 * 86_400;

/** What a day of one PH/s costs. */
export interface CostTerms {
  /** J/TH, at the wall before PUE. */
  efficiencyJPerTh: number;
  usdPerKwh: number;
  /** Power usage effectiveness: 1 where nothing goes into cooling. */
  pue: number;
  /** Other cash cost, USD per PH/s and day. */
  overheadUsdPerPhDay: number;
  /** Depreciation and stock compensation, USD per PH/s and day. */
  nonCashUsdPerPhDay: number;
}

/**
 * Work that earns one bitcoin: how many days one PH/s has to run.
 * A block takes difficulty × 2^32 hashes on average and pays `reward` BTC (subsidy plus mean fees).
 */
export function phDaysPerBtc(difficulty: number, reward: number): number {
  return (difficulty * HASHES_PER_DIFFICULTY) / (HASHES_PER_PH_DAY * reward);
}

/** USD for one PH/s and day: 1 PH/s at η J/TH draws η kW, so power is 24 × η × PUE × USD/kWh. */
export function hashcost(terms: CostTerms): number {
  const power = 24 * terms.efficiencyJPerTh * terms.pue * terms.usdPerKwh;
  return power + terms.overheadUsdPerPhDay + terms.nonCashUsdPerPhDay;
}

/** USD to mine one bitcoin. */
export function costPerBtc(phDays: number, terms: CostTerms): number {
  return phDays * hashcost(terms);
}
