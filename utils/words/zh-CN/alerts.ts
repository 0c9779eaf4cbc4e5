import type { WorkerWords } from '../en/worker';

/** Chinese (China): notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `此前为“${from}”。相对挖矿成本${cost}为${margin}。`,
  },
  margin: {
    above: (level) => `利润率高于${level}`,
    below: (level) => `利润率低于${level}`,
    message: (margin, price, cost) => `相对成本${margin}：${price}对${cost}。`,
  },
  mpiHigh: { title: 'MPI高于2', message: (mpi) => `现为${mpi}：离开矿工的币远多于平常。` },
  mpiLow: { title: 'MPI低于0', message: (mpi) => `现为${mpi}：离开矿工的币少于平常。` },
  retarget: {
    up: (change) => `难度上调${change}`,
    down: (change) => `难度下调${change}`,
    message: (difficulty, cost) => `现在起为${difficulty}。挖一枚币的成本为${cost}。`,
  },
  record: {
    title: '难度创纪录',
    message: (difficulty, cost) => `从未高于${difficulty}。挖一枚币的成本为${cost}。`,
  },
};
