/** Notifications. */
export const alerts = {
  verdict: {
    title: (name: string) => name,
    message: (from: string, margin: string, cost: string) =>
      `Was “${from}”. ${margin} over a mining cost of ${cost}.`,
  },
  margin: {
    above: (level: string) => `Margin above ${level}`,
    below: (level: string) => `Margin below ${level}`,
    message: (margin: string, price: string, cost: string) =>
      `${margin} over cost: ${price} against ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI above 2',
    message: (mpi: string) => `It stands at ${mpi}: far more coins leave miners than usual.`,
  },
  mpiLow: {
    title: 'MPI below 0',
    message: (mpi: string) => `It stands at ${mpi}: fewer coins leave miners than usual.`,
  },
  retarget: {
    up: (change: string) => `Difficulty up by ${change}`,
    down: (change: string) => `Difficulty down by ${change}`,
    message: (difficulty: string, cost: string) =>
      `It is ${difficulty} from now on. Mining a coin costs ${cost}.`,
  },
  record: {
    title: 'Difficulty at a record',
    message: (difficulty: string, cost: string) =>
      `It has never been higher than ${difficulty}. Mining a coin costs ${cost}.`,
  },
};
