import type { WorkerWords } from '../en/worker';

/** Japanese: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `以前は「${from}」。採掘コスト${cost}に対して${margin}。`,
  },
  margin: {
    above: (level) => `マージンが${level}を上回る`,
    below: (level) => `マージンが${level}を下回る`,
    message: (margin, price, cost) => `コスト比${margin}：${price}対${cost}。`,
  },
  mpiHigh: {
    title: 'MPIが2を上回る',
    message: (mpi) => `現在${mpi}：マイナーから出るコインは平常をはるかに上回ります。`,
  },
  mpiLow: {
    title: 'MPIが0を下回る',
    message: (mpi) => `現在${mpi}：マイナーから出るコインは平常より少なめです。`,
  },
  retarget: {
    up: (change) => `難易度が${change}上昇`,
    down: (change) => `難易度が${change}低下`,
    message: (difficulty, cost) => `今後は${difficulty}です。1枚の採掘コストは${cost}。`,
  },
  record: {
    title: '難易度が記録更新',
    message: (difficulty, cost) => `${difficulty}を超えたことはありません。1枚の採掘コストは${cost}。`,
  },
};
