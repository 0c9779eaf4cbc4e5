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
const ROUNDS = 250;
/** What weighs less than this is left out. */
const LIGHT = 0.15;
/** Rules rather than leanings, which too few sentences would teach. */
export const FIXED: Readonly<Record<string, number>> = { 'bare:page': -3, count: -5 };

/** How far a descent has come: it can go on from there when what it learns from counts otherwise. */
export interface Way {
  weights: Float64Array;
  /** How much each weight has moved. */
  moved: Float64Array;
}

/** The beginning, at nought. */
export const wayOf = (names: readonly string[]): Way => ({
  weights: Float64Array.from(names, (name) => FIXED[name] ?? 0),
  moved: new Float64Array(names.length).fill(1e-6),
});

/**
 * Weights of clues by their names, in tenths: descends the log loss plus the ridge, each clue by a step that shrinks as it moves,
 * and goes on along `way`, which it changes.
 */
export function learnFrom(
  from: readonly Shown[],
  names: readonly string[],
  { ridge, silence, least, most }: Manner,
  { weights, moved }: Way = wayOf(names),
): number[] {
  const slopes = new Float64Array(names.length);
  // One after the other in one list, which is walked hundreds of times.
  const clues = Int32Array.from(from.flatMap((shown) => shown.clues));
  for (let round = 0; round < ROUNDS; round++) {
    for (let clue = 0; clue < slopes.length; clue++) slopes[clue] = ridge * (weights[clue] ?? 0);
    let at = 0;
    for (const { clues: own, right, weight } of from) {
      const end = at + own.length;
      let total = 0;
      for (let place = at; place < end; place++) total += weights[clues[place] ?? 0] ?? 0;
      const wrong = 1 / (1 + Math.exp(-total)) - (right ? 1 : 0);
      const pull = wrong * weight * (right ? 1 : silence);
      for (; at < end; at++) slopes[clues[at] ?? 0] = (slopes[clues[at] ?? 0] ?? 0) + pull;
    }
    names.forEach((name, clue) => {
      if (name in FIXED) return;
      const slope = slopes[clue] ?? 0;
      moved[clue] = (moved[clue] ?? 0) + slope * slope;
      const next = (weights[clue] ?? 0) - (0.5 * slope) / Math.sqrt(moved[clue] ?? 1);
      weights[clue] = Math.max(least, Math.min(most, next));
    });
  }
  return Array.from(weights, (weight) => (Math.abs(weight) < LIGHT ? 0 : Math.round(weight * 10) / 10));
}

/** What the clues of an amount add up to. */
export function sum(clues: readonly number[], weights: readonly number[]): number {
  return clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);
}
