import type { DepthWords } from '../en/depth';

/** Chinese (China): reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: '为何如此判断',
  margin: {
    name: '利润率',
    over: (price, margin, cost, basis) => `价格${price}比挖一枚币的成本${cost}高${margin}（${basis}）。`,
    under: (price, margin, cost, basis) => `价格${price}比挖一枚币的成本${cost}低${margin}（${basis}）。`,
    band: (band) => `属于区间“${band}”。`,
    above: (band, price, change) => `从${price}（${change}）起为“${band}”。`,
    below: (band, price, change) => `低于${price}（${change}）则为“${band}”。`,
    unsure: (low, high) => `成本本身可能在${low}到${high}之间的任何位置。`,
  },
  mpi: {
    name: '流向',
    reading: (value, day, meaning) => `${day}的MPI为${value}。${meaning}`,
    up: (band, points) => `再高${points}点，就是“${band}”。`,
    down: (band, points) => `再低${points}点，就是“${band}”。`,
    stale: (value, day) => `已知最近的MPI是${day}的${value}：太旧，说明不了矿工今天如何处置币。`,
    unknown: '没有已知的MPI，因此不谈矿工如何处置币。',
  },
  network: {
    name: '网络',
    ribbon: (share, state) => `最近30天的平均算力比最近60天的平均${share}：${state}。`,
    above: (share) => `高${share}`,
    below: (share) => `低${share}`,
    since: (day) => `自${day}起如此。`,
    retargets: (state, reason) => `手头没有算力历史；按难度，${state}：${reason}。`,
    record: (distance, day) => `难度比${day}的纪录低${distance}。`,
    atRecord: '难度处于纪录。',
  },
  week: {
    name: '与上周相比',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: '价格',
    cost: '成本',
    difficulty: '难度',
    mpi: 'MPI',
    verdict: (from, to) => `判断从“${from}”变为“${to}”。`,
    same: '判断没有变化。',
    unknown: '一周前没有这一基准的记录。从现在起每天在本设备上留一条记录。',
  },
  past: {
    name: '类似的时期',
    margin: (band) => `利润率处于区间“${band}”`,
    both: (band, network) => `利润率处于区间“${band}”且网络${network}`,
    told: (state, year, times, known, rose) => {
      if (known === 0) return `${year}年以来，${state}的时期有${times}次，时间太近，还说不了后来如何。`;
      const open = times > known ? `；另有${times - known}次时间太近` : '';
      return `${year}年以来，${state}的时期有${times}次。开始后的90天里，${known}次中有${rose}次价格上涨${open}。`;
    },
    never: (state, year) => `${year}年以来，没有其他${state}的时期。`,
    caution: (count) =>
      `${count}个案例太少，不足以预测任何事，而且模型是事后拟合的。流向未计入：其历史并非免费。`,
    list: '逐一列出',
    from: '从',
    to: '到',
    change: '90天后',
    open: '尚未可知',
  },
};
