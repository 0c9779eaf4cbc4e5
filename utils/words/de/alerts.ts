import type { WorkerWords } from '../en/worker';

/** Benachrichtigungen. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Bisher „${from}“. ${margin} auf Mining-Kosten von ${cost}.`,
  },
  margin: {
    above: (level) => `Marge über ${level}`,
    below: (level) => `Marge unter ${level}`,
    message: (margin, price, cost) => `${margin} auf die Kosten: ${price} gegen ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI über 2',
    message: (mpi) => `Er steht bei ${mpi}: Weit mehr Coins als üblich verlassen die Miner.`,
  },
  mpiLow: {
    title: 'MPI unter 0',
    message: (mpi) => `Er steht bei ${mpi}: Weniger Coins als üblich verlassen die Miner.`,
  },
  retarget: {
    up: (change) => `Difficulty um ${change} gestiegen`,
    down: (change) => `Difficulty um ${change} gesunken`,
    message: (difficulty, cost) => `Ab jetzt ist sie ${difficulty}. Einen Coin zu minen kostet ${cost}.`,
  },
  record: {
    title: 'Difficulty auf Rekordstand',
    message: (difficulty, cost) =>
      `Höher als ${difficulty} war sie noch nie. Einen Coin zu minen kostet ${cost}.`,
  },
};
