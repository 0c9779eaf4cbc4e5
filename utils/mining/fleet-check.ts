import type { Power } from '@/utils/figures/figure';
import { fleetEfficiencyAt, LAST_MEASURED_YEAR } from './efficiency';
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

/** J/TH that a power (GW) means at a difficulty: W ÷ (H/s) = J/H, without PUE. */
export function impliedEfficiency(gigawatts: number, difficulty: number): number {
  const hashrate = (difficulty * HASHES_PER_DIFFICULTY) / BLOCK_SECONDS;
  return (gigawatts * 1e9 * 1e12) / (hashrate * PUE);
}

/** Sets the curve against Cambridge's estimate of a day (ms) with that day's difficulty. */
export function fleetCheck(power: Power, difficulty: number, at: number): FleetCheck {
  const of = (gigawatts: number) => impliedEfficiency(gigawatts, difficulty);
  const implied = { low: of(power.low), guess: of(power.guess), high: of(power.high) };
  const model = fleetEfficiencyAt(at);
  const within = model >= implied.low && model <= implied.high;
  return { implied, model, apart: model / implied.guess - 1, within };
}

/** Whether the curve's measured part ended more than twelve months before a time: what follows is its trend alone. */
export function isExtrapolated(at: number): boolean {
  return decimalYear(at) - LAST_MEASURED_YEAR > 1;
}
