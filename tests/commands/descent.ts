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
  const weights = names.map((name, clue) => FIXED[name] ?? start?.[clue] ?? 0);
  const moved = names.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => RIDGE * weight);
    for (const { clues, right, weight } of from) {
      const wrong = 1 / (1 + Math.exp(-sum(clues, weights))) - (right ? 1 : 0);
      for (const clue of clues) slopes[clue] = (slopes[clue] ?? 0) + wrong * weight * (right ? 1 : SILENCE);
    }
    slopes.forEach((slope, clue) => {
      if ((names[clue] ?? '') in FIXED) return;
      moved[clue] = (moved[clue] ?? 0) + slope * slope;
      const next = (weights[clue] ?? 0) - (0.5 * slope) / Math.sqrt(moved[clue] ?? 1);
      weights[clue] = Math.max(LEAST, Math.min(MOST, next));
    });
  }
  return weights.map((weight) => (Math.abs(weight) < LIGHT ? 0 : Math.round(weight * 10) / 10));
}

/** What the clues of an amount add up to. */
export function sum(clues: readonly number[], weights: readonly number[]): number {
  return clues.reduce((total, clue) => total + (weights[clue] ?? 0), 0);
}
