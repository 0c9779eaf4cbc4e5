import { isStale, type KnownFigures } from '@/utils/figures/figure';
import type { Basis } from '@/utils/mining/basis';
import { basisKey } from '@/utils/mining/noted';
import type { Standing } from '@/utils/mining/terms';
import type { Sight } from './alert';

/** What alerts may speak of now. Of a stale figure nothing is told, nor of what is worked out from it. */
export function sightOf(standing: Standing, figures: KnownFigures, basis: Basis, now: number): Sight {
  const known = !isStale('price', figures.price, now) && !isStale('difficulty', figures.difficulty, now);
  const difficulty = isStale('difficulty', figures.difficulty, now) ? null : figures.difficulty.value;
  return {
    basis: basisKey(basis),
    // A verdict without its flows is not another verdict.
    verdict: known && standing.mpi === 'fresh' ? standing.verdict : null,
    margin: known ? standing.marginOverCost : null,
    mpi: standing.mpi === 'fresh' ? (figures.mpi?.value ?? null) : null,
    difficulty,
    record: difficulty === null ? null : standing.record.difficulty,
  };
}
