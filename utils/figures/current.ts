import { readingSource } from '@/utils/readings/reading';
import { BUNDLED } from './bundled';
import type { Figure, KnownFigures } from './figure';
import { storedFigures } from './stored';

/** An MPI that the user typed in, or took from an article on a site: its value and its day, ISO 8601. */
export interface TypedMpi {
  value: number;
  date: string;
  /** The article's site. Absent: typed in. */
  host?: string;
}

function newest(...figures: (Figure<number> | undefined)[]): Figure<number> | undefined {
  return figures
    .filter((figure) => figure !== undefined)
    .reduce<Figure<number> | undefined>(
      (best, figure) => (best && best.observedAt >= figure.observedAt ? best : figure),
      undefined,
    );
}

function fromUser(typed: TypedMpi | null): Figure<number> | undefined {
  if (!typed || !Number.isFinite(typed.value)) return undefined;
  const observedAt = Date.parse(typed.date);
  if (Number.isNaN(observedAt)) return undefined;
  const source = typed.host ? readingSource({ host: typed.host }) : 'user';
  return { value: typed.value, observedAt, source };
}

/**
 * The figures that count now: what the store has, the bundled ones where it has nothing, and a typed MPI where it is
 * newer than the fetched one. Popup, worker and options see the same. `stored` may be of any shape.
 */
export function currentFigures(stored: unknown, typed: TypedMpi | null): KnownFigures {
  const kept = storedFigures(stored);
  const mpi = newest(fromUser(typed), kept.mpi, BUNDLED.mpi);
  return { ...BUNDLED, ...kept, ...(mpi && { mpi }) };
}
