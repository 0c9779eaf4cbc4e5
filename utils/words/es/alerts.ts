import type { WorkerWords } from '../en/worker';

/** Spanish: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Antes: «${from}». ${margin} sobre un coste de minado de ${cost}.`,
  },
  margin: {
    above: (level) => `Margen por encima de ${level}`,
    below: (level) => `Margen por debajo de ${level}`,
    message: (margin, price, cost) => `${margin} sobre el coste: ${price} frente a ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI por encima de 2',
    message: (mpi) => `Está en ${mpi}: salen de los mineros muchas más monedas de lo normal.`,
  },
  mpiLow: {
    title: 'MPI por debajo de 0',
    message: (mpi) => `Está en ${mpi}: salen de los mineros menos monedas de lo normal.`,
  },
  retarget: {
    up: (change) => `La dificultad sube un ${change}`,
    down: (change) => `La dificultad baja un ${change}`,
    message: (difficulty, cost) => `A partir de ahora es ${difficulty}. Minar una moneda cuesta ${cost}.`,
  },
  record: {
    title: 'La dificultad marca un récord',
    message: (difficulty, cost) => `Nunca ha superado ${difficulty}. Minar una moneda cuesta ${cost}.`,
  },
};
