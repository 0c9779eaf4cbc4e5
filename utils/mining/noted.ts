import type { KnownFigures } from '@/utils/figures/figure';
import type { Basis } from './basis';
import type { MarginBand, NetworkState, Standing, VerdictId } from './terms';

const DAY = 86_400_000;
/** Long enough for the year's range. */
const KEPT = 400 * DAY;

/** How it stood on one day, noted so that later days can be compared with it. */
export interface NotedDay {
  /** ms since 1970. */
  at: number;
  /** USD. */
  price: number;
  cost: number;
  difficulty: number;
  mpi: number | null;
  margin: MarginBand;
  network: NetworkState;
  verdict: VerdictId;
  /** The cost basis as it is stored, to tell a change of the world from a change of the setting. */
  basis: string;
}

/** A basis as notes keep it. */
export const basisKey = (basis: Basis): string => JSON.stringify(basis);

/** The note of how it stands now. An MPI too old for the verdict is left out. */
export function noteOf(standing: Standing, figures: KnownFigures, basis: Basis, now: number): NotedDay {
  const { price, cost, bands, mpi, verdict } = standing;
  return {
    at: now,
    price,
    cost: cost.usd,
    difficulty: figures.difficulty.value,
    mpi: mpi === 'fresh' ? (figures.mpi?.value ?? null) : null,
    margin: bands.margin,
    network: bands.network,
    verdict,
    basis: basisKey(basis),
  };
}

/** The notes with today's added: one a UTC day, the first of it, oldest first, at most 400 days. */
export function noted(days: readonly NotedDay[], today: NotedDay): readonly NotedDay[] {
  const last = days.at(-1);
  if (last && Math.floor(last.at / DAY) >= Math.floor(today.at / DAY)) return days;
  return [...days.filter(({ at }) => at > today.at - KEPT), today];
}

/** The note nearest to a week ago, six to nine days old. Null for none, or one on another basis. */
export function weekAgo(days: readonly NotedDay[], now: number, basis: Basis): NotedDay | null {
  const age = (day: NotedDay) => (now - day.at) / DAY;
  const fitting = days.filter((day) => age(day) >= 6 && age(day) <= 9 && day.basis === basisKey(basis));
  return fitting.reduce<NotedDay | null>(
    (best, day) => (best && Math.abs(age(best) - 7) <= Math.abs(age(day) - 7) ? best : day),
    null,
  );
}
