import type { DepthWords } from '../en/depth';

/** Japanese: the plot. */
export const plot: DepthWords['plot'] = {
  title: '2010年以来の価格とコスト',
  spans: { label: '期間', '1y': '1年', '4y': '4年', all: '全期間' },
  scales: { label: '目盛り', log: '対数', linear: '線形' },
  price: '価格',
  cost: '採掘コスト',
  margin: 'コスト比マージン',
  difficulty: '難易度',
  network: 'ネットワーク',
  mpi: 'MPI（引用値）',
  now: '現在',
  unknown: '不明',
  bands: '背景：マージンの帯',
  range: 'コストの幅',
  halving: '半減期',
  contracting: 'ネットワーク縮小',
  keys: '矢印キーで1週間ずつ、PageUpとPageDownで四半期ずつ、HomeとEndで両端へ移動します。',
  spoken: (day, price, cost, margin) => `${day}：価格${price}、コスト${cost}、コスト比マージン${margin}`,
  caption: (basis) =>
    `過去のコストはモデルの値です（${basis}）。各週の難易度と報酬、マシン全体の効率曲線から計算しています。`,
  published: (figure) =>
    `${figure}には過去の値がありません。同じものを数える基準のコストを、今日の分も含めて描いています。`,
  gap: '破線：この期間のことは分かっていません。',
  mpiNote: '日付とともに引用された値だけを描けます。多くはニュースになった日です。',
  table: {
    open: '同じ内容を表で見る',
    day: '週末日',
    low: '下限',
    high: '上限',
    observed: '日付',
    readAt: '出典',
  },
  loading: '描画中…',
  failed: 'グラフを読み込めませんでした。ほかはすべて使えます。',
};
