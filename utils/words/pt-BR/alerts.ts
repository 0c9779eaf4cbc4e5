import type { WorkerWords } from '../en/worker';

/** Brazilian Portuguese: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Antes: “${from}”. ${margin} sobre um custo de mineração de ${cost}.`,
  },
  margin: {
    above: (level) => `Margem acima de ${level}`,
    below: (level) => `Margem abaixo de ${level}`,
    message: (margin, price, cost) => `${margin} sobre o custo: ${price} contra ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI acima de 2',
    message: (mpi) => `Está em ${mpi}: muito mais moedas que o normal saem dos mineradores.`,
  },
  mpiLow: {
    title: 'MPI abaixo de 0',
    message: (mpi) => `Está em ${mpi}: menos moedas que o normal saem dos mineradores.`,
  },
  retarget: {
    up: (change) => `Dificuldade sobe ${change}`,
    down: (change) => `Dificuldade cai ${change}`,
    message: (difficulty, cost) => `A partir de agora é ${difficulty}. Minerar uma moeda custa ${cost}.`,
  },
  record: {
    title: 'Dificuldade em recorde',
    message: (difficulty, cost) => `Nunca passou de ${difficulty}. Minerar uma moeda custa ${cost}.`,
  },
};
