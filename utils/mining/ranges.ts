/** Smallest and largest value that makes sense. */
export interface Range {
  min: number;
  max: number;
}

/**
 * What may be entered for a rig. Efficiency from beyond the best machine announced (9 J/TH) to an Antminer S9 with
 * room (110); power up to the dearest household tariffs; PUE between immersion on bare metal and a bad data centre.
 */
export const RANGES = {
  efficiencyJPerTh: { min: 9, max: 110 },
  usdPerKwh: { min: 0, max: 0.4 },
  pue: { min: 1, max: 1.3 },
  overheadUsdPerPhDay: { min: 0, max: 40 },
  poolFeePct: { min: 0, max: 4 },
  /** A z-score: −1/σ of outflows is its floor, about −1; the record is near 10. */
  mpi: { min: -3, max: 20 },
  /** What a text may say that mining one bitcoin costs, USD: a hundred times more and less than in 2025 and beyond. */
  costUsd: { min: 1000, max: 5_000_000 },
} as const satisfies Readonly<Record<string, Range>>;

/** Whether a number lies within a range, ends included. NaN does not. */
export function inRange(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max;
}
