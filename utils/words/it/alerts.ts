import type { WorkerWords } from '../en/worker';

/** Italian: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Prima: «${from}». ${margin} su un costo di estrazione di ${cost}.`,
  },
  margin: {
    above: (level) => `Margine sopra ${level}`,
    below: (level) => `Margine sotto ${level}`,
    message: (margin, price, cost) => `${margin} sul costo: ${price} contro ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI sopra 2',
    message: (mpi) => `È a ${mpi}: molte più monete del solito lasciano i miner.`,
  },
  mpiLow: { title: 'MPI sotto 0', message: (mpi) => `È a ${mpi}: meno monete del solito lasciano i miner.` },
  retarget: {
    up: (change) => `Difficoltà su del ${change}`,
    down: (change) => `Difficoltà giù del ${change}`,
    message: (difficulty, cost) => `D’ora in poi è ${difficulty}. Estrarre una moneta costa ${cost}.`,
  },
  record: {
    title: 'Difficoltà da record',
    message: (difficulty, cost) => `Non è mai stata sopra ${difficulty}. Estrarre una moneta costa ${cost}.`,
  },
};
