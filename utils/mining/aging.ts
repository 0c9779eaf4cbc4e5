import { type FigureName, isStale, type KnownFigures, turnsAt } from '@/utils/figures/figure';

/** What of the two sides of a margin is too old to be today's. */
export interface Aged {
  price: boolean;
  cost: boolean;
  /** Day of the oldest of them, ms since 1970; null: both are today's. */
  since: number | null;
}

/** Whether price and cost are too old. A cost that is pinned is of its own day, whatever the age of the difficulty. */
export function agedAt({ price, difficulty }: KnownFigures, pinned: boolean, now: number): Aged {
  const old = {
    price: isStale('price', price, now),
    cost: !pinned && isStale('difficulty', difficulty, now),
  };
  const days = [...(old.price ? [price.observedAt] : []), ...(old.cost ? [difficulty.observedAt] : [])];
  return { ...old, since: days.length > 0 ? Math.min(...days) : null };
}

/** Figures that a standing is another without. */
const AGING: readonly FigureName[] = ['price', 'difficulty', 'mpi', 'hashrate'];

/** Until when a standing made of these figures stays what it is while none of them changes, ms since 1970. Infinity: for good. */
export function standsUntil(figures: KnownFigures, now: number): number {
  const turns = AGING.map((name) => {
    const figure = figures[name];
    return figure ? turnsAt(name, figure, now) : Number.POSITIVE_INFINITY;
  });
  return Math.min(...turns);
}
