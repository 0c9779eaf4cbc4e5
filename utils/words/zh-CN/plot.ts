import type { DepthWords } from '../en/depth';

/** Chinese (China): the plot. */
export const plot: DepthWords['plot'] = {
  title: '2010年以来的价格与成本',
  spans: { label: '时间范围', '1y': '1年', '4y': '4年', all: '全部' },
  scales: { label: '刻度', log: '对数', linear: '线性' },
  price: '价格',
  cost: '挖矿成本',
  margin: '成本利润率',
  difficulty: '难度',
  network: '网络',
  mpi: 'MPI（引用值）',
  now: '现在',
  unknown: '未知',
  bands: '底色：利润率区间',
  range: '成本范围',
  halving: '减半',
  contracting: '网络收缩',
  keys: '方向键逐周移动，PageUp和PageDown按季度移动，Home和End到两端。',
  spoken: (day, price, cost, margin) => `${day}：价格${price}，成本${cost}，成本利润率${margin}`,
  caption: (basis) => `过去的成本来自模型（${basis}），按每周自己的难度和奖励以及矿机的能效曲线计算。`,
  published: (figure) => `${figure}没有自己的过去；图中是计算内容相同的基准的成本，包括今天的。`,
  gap: '虚线：这几周的情况未知。',
  mpiNote: '只能画出带日期引用过的读数，多半是成为新闻的日子。',
  table: { open: '以表格显示', day: '截至周', low: '下限', high: '上限', observed: '日期', readAt: '出处' },
  loading: '正在绘制…',
  failed: '图表无法载入。其他一切照常。',
};
