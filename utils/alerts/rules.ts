import type { Alert, AlertKind, AlertSettings, Sight, Told, Watched } from './alert';
import { watchLevel } from './levels';

/** What a rule makes of a sight: what is to be told, what is then noted, and what is noted if it has to wait. */
export interface Seen {
  alert: Alert | null;
  noted: Partial<Told>;
  waiting: Partial<Told>;
}

/** One kind of alert. Null: nothing is known that bears on it. */
export type Rule = (past: Told, sight: Sight, settings: AlertSettings) => Seen | null;

const MARGIN_SLACK = 0.02;
const MPI_SLACK = 0.1;

/** Difficulties come rounded in the tenth digit, differently from each source. */
const differ = (a: number, b: number) => Math.abs(a / b - 1) > 1e-9;

const verdict: Rule = (past, { verdict: to }, settings) => {
  if (to === null) return null;
  const from = past.verdict;
  const changed = settings.verdict && from !== null && from !== to;
  return { alert: changed ? { kind: 'verdict', from, to } : null, noted: { verdict: to }, waiting: {} };
};

const margin: Rule = (past, { margin: value }, { marginLevel: level }) => {
  if (level === null) return { alert: null, noted: { margin: null }, waiting: {} };
  if (value === null) return null;
  const { crossed, told, kept } = watchLevel(value, level, MARGIN_SLACK, past.margin);
  if (!crossed) return { alert: null, noted: { margin: kept }, waiting: {} };
  const alert: Alert = { kind: 'margin', level, above: told.above, margin: value };
  return { alert, noted: { margin: told }, waiting: { margin: kept } };
};

/** The MPI passing a level in one direction; the way back is only noted. */
const mpi =
  (kind: 'mpiHigh' | 'mpiLow', level: number): Rule =>
  (past, { mpi: value }, settings) => {
    const note = (watched: Watched | null): Partial<Told> => ({ [kind]: watched });
    if (!settings[kind]) return { alert: null, noted: note(null), waiting: {} };
    if (value === null) return null;
    const { crossed, told, kept } = watchLevel(value, level, MPI_SLACK, past[kind]);
    if (!crossed) return { alert: null, noted: note(kept), waiting: {} };
    const ours = told.above === (kind === 'mpiHigh');
    return { alert: ours ? { kind, mpi: value } : null, noted: note(told), waiting: note(kept) };
  };

const isRecord = (past: Told, { record }: Sight) =>
  record !== null && past.record !== null && record > past.record && differ(record, past.record);

/** A change that is told of as a record is not told of twice. */
const retarget: Rule = (past, sight, settings) => {
  const { difficulty } = sight;
  if (difficulty === null) return null;
  const from = past.difficulty;
  const changed = settings.retarget && from !== null && differ(difficulty, from);
  const elsewhere = settings.record && isRecord(past, sight);
  const alert: Alert | null =
    changed && !elsewhere ? { kind: 'retarget', change: difficulty / from - 1, difficulty } : null;
  return { alert, noted: { difficulty }, waiting: {} };
};

const record: Rule = (past, sight, settings) => {
  if (sight.record === null) return null;
  const alert: Alert | null =
    settings.record && isRecord(past, sight) ? { kind: 'record', difficulty: sight.record } : null;
  return { alert, noted: { record: Math.max(sight.record, past.record ?? 0) }, waiting: {} };
};

const HOUR = 3_600_000;

/** Every rule, and the least time (ms) between two alerts of its kind, in the order that they are told. */
export const RULES: readonly { kind: AlertKind; cooldown: number; rule: Rule }[] = [
  { kind: 'verdict', cooldown: 6 * HOUR, rule: verdict },
  { kind: 'margin', cooldown: 3 * HOUR, rule: margin },
  { kind: 'mpiHigh', cooldown: 12 * HOUR, rule: mpi('mpiHigh', 2) },
  { kind: 'mpiLow', cooldown: 12 * HOUR, rule: mpi('mpiLow', 0) },
  { kind: 'retarget', cooldown: 0, rule: retarget },
  { kind: 'record', cooldown: 0, rule: record },
];
