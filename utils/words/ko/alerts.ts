import type { WorkerWords } from '../en/worker';

/** Korean: notifications. */
export const alerts: WorkerWords['alerts'] = {
  verdict: {
    title: (name) => name,
    message: (from, margin, cost) => `이전: “${from}”. 채굴 비용 ${cost} 대비 ${margin}.`,
  },
  margin: {
    above: (level) => `마진 ${level} 상회`,
    below: (level) => `마진 ${level} 하회`,
    message: (margin, price, cost) => `비용 대비 ${margin}: ${price} 대 ${cost}.`,
  },
  mpiHigh: {
    title: 'MPI 2 상회',
    message: (mpi) => `현재 ${mpi}: 채굴자를 떠나는 코인이 평소보다 훨씬 많습니다.`,
  },
  mpiLow: { title: 'MPI 0 하회', message: (mpi) => `현재 ${mpi}: 채굴자를 떠나는 코인이 평소보다 적습니다.` },
  retarget: {
    up: (change) => `난이도 ${change} 상승`,
    down: (change) => `난이도 ${change} 하락`,
    message: (difficulty, cost) => `이제부터 ${difficulty}입니다. 코인 하나의 채굴 비용은 ${cost}입니다.`,
  },
  record: {
    title: '난이도 최고 기록',
    message: (difficulty, cost) =>
      `${difficulty}보다 높은 적이 없습니다. 코인 하나의 채굴 비용은 ${cost}입니다.`,
  },
};
