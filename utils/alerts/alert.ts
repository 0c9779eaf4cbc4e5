import type { VerdictId } from '@/utils/mining/terms';

/** Which alerts the user wants. */
export interface AlertSettings {
  /** The verdict took another name. */
  verdict: boolean;
  /** The margin over cost crossed this level (0.25 is 25 %). Null: off. */
  marginLevel: number | null;
  /** The MPI rose above 2. */
  mpiHigh: boolean;
  /** The MPI fell below 0. */
  mpiLow: boolean;
  /** Difficulty was set anew. */
  retarget: boolean;
  /** Difficulty set a record. */
  record: boolean;
  /** No alerts between these times of day, in minutes since local midnight; `from` may lie after `to`. Null: none. */
  quiet: { from: number; to: number } | null;
}

/** Alerts before anybody switches one on. */
export const NO_ALERTS: AlertSettings = {
  verdict: false,
  marginLevel: null,
  mpiHigh: false,
  mpiLow: false,
  retarget: false,
  record: false,
  quiet: null,
};

export type AlertKind = 'verdict' | 'margin' | 'mpiHigh' | 'mpiLow' | 'retarget' | 'record';

/** Something to be told, without its words. */
export type Alert =
  | { kind: 'verdict'; from: VerdictId; to: VerdictId }
  | { kind: 'margin'; level: number; above: boolean; margin: number }
  | { kind: 'mpiHigh' | 'mpiLow'; mpi: number }
  | { kind: 'retarget'; change: number; difficulty: number }
  | { kind: 'record'; difficulty: number };

/** What is seen now. Null: not known, or too old to be told of. */
export interface Sight {
  /** The cost basis as it is stored: another basis is not another world. */
  basis: string;
  verdict: VerdictId | null;
  margin: number | null;
  mpi: number | null;
  difficulty: number | null;
  /** Highest difficulty known, today's included. */
  record: number | null;
}

/** A level that was watched: on which side the value was told to be, and whether it has been well away from it since. */
export interface Watched {
  level: number;
  above: boolean;
  armed: boolean;
}

/** What the user was last told, or could see when an alert was switched on; and when each alert last came, ms. */
export interface Told {
  basis: string;
  verdict: VerdictId | null;
  margin: Watched | null;
  mpiHigh: Watched | null;
  mpiLow: Watched | null;
  difficulty: number | null;
  record: number | null;
  at: Partial<Record<AlertKind, number>>;
}
