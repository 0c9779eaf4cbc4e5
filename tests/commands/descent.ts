/** What one amount shows: its clues by number, whether it is one to find, and how much it counts. */
export interface Shown {
  clues: number[];
  right: boolean;
  weight: number;
}

/** Steps of the descent. */
const ROUNDS = 250;
/** How strongly weights are held near nought, in sentences. */
const RIDGE = 2;
/** Silence is better than a false alarm: an amount that is none counts this much more. */
const SILENCE = 1.8;
/** No clue decides alone. */
const LEAST = -7;
const MOST = 4.5;
/** What weighs less than this is left out. */
const LIGHT = 0.15;
/** Rules rather than leanings, which too few sentences would teach. */
export const FIXED: Readonly<Record<string, number>> = { 'bare:page': -3, count: -5 };

/**
 * Weights of clues by their names, in tenths: descends the log loss plus the ridge, each clue by a step that shrinks as it moves,
 * from `start` or from nought.
 */
export function learnFrom(
  from: readonly Shown[],
  names: readonly string[],
  start?: readonly number[],
): number[] {
  const weights = Float64Array.from(names, (name, clue) => FIXED[name] ?? start?.[clue] ?? 0);
  const moved = new Float64Array(names.length).fill(1e-6);
  const slopes = new Float64Array(names.length);
  // One after the other in one list, which is walked hundreds of times.
  const clues = Int32Array.from(from.flatMap((shown) => shown.clues));
  for (let round = 0; round < ROUNDS; round++) {
    for (let clue = 0; clue < slopes.length; clue++) slopes[clue] = RIDGE * (weights[clue] ?? 0);
    let at = 0;
    for (const { clues: own, right, weight } of from) {
      const end = at + own.length;
      let total = 0;
      for (let place = at; place < end; place++) total += weights[clues[place] ?? 0] ?? 0;
      const wrong = 1 / (1 + Math.exp(-total)) - (right ? 1 : 0);
      const pull = wrong * weight * (right ? 1 : SILENCE);
      for (; at < end; at++) slopes[clues[at] ?? 0] = (slopes[clues[at] ?? 0] ?? 0) + pull;
    }
    names.forEach((name, clue) => {
      if (name in FIXED) return;
      const slope = slopes[clue] ?? 0;
      moved[clue] = (moved[clue] ?? 0) + slope * slope;
      const next = (weights[clue] ?? 0) - (0.5 * slope) / Math.sqrt(moved[clue] ?? 1);
      weights[clue] = Math.max(LEAST, Math.min(MOST, next));
    });
  }
  return Array.from(weights, (weight) => (Math.abs(weight) < LIGHT ? 0 : Math.round(weight * 10) / 10));
}

/** What the clues of an amount add up to. */
export function sum(clues: readonly number[], weights: readonly number[]): number {
  return clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);
}
