import type { Power } from '@/utils/figures/figure';
import { type Anchor, anchors, fleetEfficiencyAt, LAST_MEASURED_YEAR } from './efficiency';
import { decimalYear } from './year';

/** Cooling and the like, which Cambridge counts in. */
const PUE = 1.1;
const HASHES_PER_DIFFICULTY = 2 ** 32;
const BLOCK_SECONDS = 600;

/** The model's efficiency of all machines beside the one that Cambridge's power implies. */
export interface FleetCheck {
  /** J/TH, PUE taken out. */
  implied: { low: number; guess: number; high: number };
  /** J/TH, of the model's curve. */
  model: number;
  /** model / implied − 1. */
  apart: number;
  /** Whether the curve lies within Cambridge's range. */
  within: boolean;
}

/** J/TH that a power (GW) means at a hash rate (H/s): W ÷ (H/s) = J/H, without PUE. */
export const efficiencyAt = (gigawatts: number, hashrate: number): number =>
  (gigawatts * 1e9 * 1e12) / (hashrate * PUE);

/** H/s that a difficulty stands for: a block in ten minutes. */
export const hashrateOf = (difficulty: number): number =>
  (difficulty * HASHES_PER_DIFFICULTY) / BLOCK_SECONDS;

/** J/TH that a power (GW) means at a difficulty. */
export const impliedEfficiency = (gigawatts: number, difficulty: number): number =>
  efficiencyAt(gigawatts, hashrateOf(difficulty));

/** Sets the curve against Cambridge's estimate of a day (ms) with that day's difficulty. */
export function fleetCheck(power: Power, difficulty: number, at: number): FleetCheck {
  const of = (gigawatts: number) => impliedEfficiency(gigawatts, difficulty);
  const implied = { low: of(power.low), guess: of(power.guess), high: of(power.high) };
  const model = fleetEfficiencyAt(at);
  const within = model >= implied.low && model <= implied.high;
  return { implied, model, apart: model / implied.guess - 1, within };
}

/** When the curve was last measured, as a decimal year: by what it was drawn from, or by a live anchor. */
export function lastMeasured(anchor?: Anchor | null): number {
  return anchors(anchor) ? decimalYear(anchor.at) : LAST_MEASURED_YEAR;
}

/** Whether the curve's measured part ended more than twelve months before a time: what follows is its trend alone. */
export function isExtrapolated(at: number, anchor?: Anchor | null): boolean {
  return decimalYear(at) - lastMeasured(anchor) > 1;
}
