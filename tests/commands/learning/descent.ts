import { minimize } from './minimize';

/** What one amount shows: its clues by number, whether it is one to find, and how much it counts. */
export interface Shown {
  clues: number[];
  right: boolean;
  weight: number;
}

/** How to learn. */
export interface Manner {
  /** How strongly weights are held near nought, in sentences. */
  ridge: number;
  /** How much more a wrong yes counts than a wrong no. */
  silence: number;
  /** Between which bounds weights stay, so that no clue decides alone. */
  least: number;
  most: number;
}

/** Steps of the descent. */
const ROUNDS = 150;
/** What weighs less than this is left out. */
const LIGHT = 0.15;
/** Rules rather than leanings, which too few sentences would teach. */
export const FIXED: Readonly<Record<string, number>> = { 'bare:page': -3, count: -5 };

/** Where a descent begins: at nought, but for what is fixed. */
export const startOf = (names: readonly string[]): Float64Array =>
  Float64Array.from(names, (name) => FIXED[name] ?? 0);

/**
 * Weights of clues by their names, in tenths: descends the log loss plus the ridge from `exact`, which it changes, so that the next
 * descent can go on from there when what it learns from counts otherwise.
 */
export function learnFrom(
  from: readonly Shown[],
  names: readonly string[],
  { ridge, silence, least, most }: Manner,
  exact = startOf(names),
): number[] {
  const fixed = names.flatMap((name, clue) => (name in FIXED ? [clue] : []));
  // One after the other in one list, which is walked hundreds of times.
  const clues = Int32Array.from(from.flatMap((shown) => shown.clues));
  minimize(loss, exact, ROUNDS);
  for (let clue = 0; clue < exact.length; clue++)
    exact[clue] = Math.max(least, Math.min(most, exact[clue] ?? 0));
  return Array.from(exact, (weight) => (Math.abs(weight) < LIGHT ? 0 : Math.round(weight * 10) / 10));

  function loss(weights: Float64Array, slopes: Float64Array): number {
    let value = 0;
    weights.forEach((weight, clue) => {
      value += (ridge * weight * weight) / 2;
      slopes[clue] = ridge * weight;
    });
    let at = 0;
    for (const { clues: own, right, weight } of from) {
      const end = at + own.length;
      let total = 0;
      for (let place = at; place < end; place++) total += weights[clues[place] ?? 0] ?? 0;
      const counts = weight * (right ? 1 : silence);
      const against = right ? -total : total;
      value += counts * (Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))));
      const pull = counts * (1 / (1 + Math.exp(-total)) - (right ? 1 : 0));
      for (; at < end; at++) slopes[clues[at] ?? 0] = (slopes[clues[at] ?? 0] ?? 0) + pull;
    }
    for (const clue of fixed) slopes[clue] = 0;
    return value;
  }
}

/** What the clues of an amount add up to. */
export function sum(clues: readonly number[], weights: readonly number[]): number {
  return clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);
}
