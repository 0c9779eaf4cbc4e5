import { hashcost } from './cost-model';
import { presetTerms } from './presets';
import { PUBLISHED_COSTS, type PublishedCost } from './published';
import { decimalYear } from './year';

/** A published figure beside what the model says for the same days. */
export interface Compared {
  figure: PublishedCost;
  /** USD by the preset that counts the same things. Null where none does. */
  model: number | null;
  /** model / published − 1. */
  error: number | null;
}

/** Every published figure against the model, in the table's order. */
export function comparedToPublished(): Compared[] {
  return PUBLISHED_COSTS.map((figure) => {
    if (!figure.like) return { figure, model: null, error: null };
    const middle = (Date.parse(figure.from) + Date.parse(figure.to)) / 2 + 43_200_000;
    const model = figure.phDays * hashcost(presetTerms(figure.like, decimalYear(middle)));
    return { figure, model, error: model / figure.usd - 1 };
  });
}

/** Mean of the sizes of the errors of one preset's figures, 0.08 is 8 %. Null where it has none. */
export function meanError(compared: readonly Compared[], preset: PublishedCost['like']): number | null {
  const sizes = compared
    .filter(({ figure }) => figure.like === preset)
    .flatMap(({ error }) => (error === null ? [] : Math.abs(error)));
  return sizes.length ? sizes.reduce((sum, size) => sum + size, 0) / sizes.length : null;
}
