import type { WorkerWords } from '../en/worker';

/** French: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Avant : « ${from} ». ${margin} sur un coût de minage de ${cost}.`,
  },
  margin: {
    above: (level) => `Marge au-dessus de ${level}`,
    below: (level) => `Marge sous ${level}`,
    message: (margin, price, cost) => `${margin} sur le coût : ${price} contre ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI au-dessus de 2',
    message: (mpi) => `Il est à ${mpi} : bien plus de pièces que d’habitude quittent les mineurs.`,
  },
  mpiLow: {
    title: 'MPI sous 0',
    message: (mpi) => `Il est à ${mpi} : moins de pièces que d’habitude quittent les mineurs.`,
  },
  retarget: {
    up: (change) => `Difficulté en hausse de ${change}`,
    down: (change) => `Difficulté en baisse de ${change}`,
    message: (difficulty, cost) => `Elle est désormais de ${difficulty}. Miner une pièce coûte ${cost}.`,
  },
  record: {
    title: 'Difficulté record',
    message: (difficulty, cost) => `Elle n’a jamais dépassé ${difficulty}. Miner une pièce coûte ${cost}.`,
  },
};
