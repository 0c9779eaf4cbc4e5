import type { WorkerWords } from '../en/worker';

/** Turkish: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `Önceki: “${from}”. ${cost} madencilik maliyetine göre ${margin}.`,
  },
  margin: {
    above: (level) => `Marj ${level} üstünde`,
    below: (level) => `Marj ${level} altında`,
    message: (margin, price, cost) => `Maliyete göre ${margin}: ${cost} karşısında ${price}.`,
  },
  mpiHigh: {
    title: 'MPI 2’nin üstünde',
    message: (mpi) => `Şu an ${mpi}: madencilerden olağandan çok daha fazla coin çıkıyor.`,
  },
  mpiLow: {
    title: 'MPI 0’ın altında',
    message: (mpi) => `Şu an ${mpi}: madencilerden olağandan az coin çıkıyor.`,
  },
  retarget: {
    up: (change) => `Zorluk ${change} arttı`,
    down: (change) => `Zorluk ${change} düştü`,
    message: (difficulty, cost) => `Artık ${difficulty}. Bir coin çıkarmanın maliyeti ${cost}.`,
  },
  record: {
    title: 'Zorluk rekor kırdı',
    message: (difficulty, cost) =>
      `Hiç ${difficulty} üstünde olmamıştı. Bir coin çıkarmanın maliyeti ${cost}.`,
  },
};
