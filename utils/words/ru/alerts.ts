import type { WorkerWords } from '../en/worker';

/** Russian: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Было: «${from}». ${margin} к себестоимости ${cost}.`,
  },
  margin: {
    above: (level) => `Маржа выше ${level}`,
    below: (level) => `Маржа ниже ${level}`,
    message: (margin, price, cost) => `${margin} к себестоимости: ${price} против ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI выше 2',
    message: (mpi) => `Сейчас ${mpi}: от майнеров уходит гораздо больше монет, чем обычно.`,
  },
  mpiLow: {
    title: 'MPI ниже 0',
    message: (mpi) => `Сейчас ${mpi}: от майнеров уходит меньше монет, чем обычно.`,
  },
  retarget: {
    up: (change) => `Сложность выросла на ${change}`,
    down: (change) => `Сложность снизилась на ${change}`,
    message: (difficulty, cost) => `Теперь она ${difficulty}. Добыча монеты стоит ${cost}.`,
  },
  record: {
    title: 'Рекордная сложность',
    message: (difficulty, cost) => `Выше ${difficulty} она ещё не была. Добыча монеты стоит ${cost}.`,
  },
};
