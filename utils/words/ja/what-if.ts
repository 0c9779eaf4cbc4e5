import type { DepthWords } from '../en/depth';

/** Japanese: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'もしも',
  lead: '別の価格、電力料金、効率を入力してください。難易度、流出入、ネットワークは今日のままです。',
  price: 'ビットコイン1枚の価格',
  tariff: '電力料金',
  efficiency: '効率',
  back: '今日に戻す',
  outcome: 'その場合',
  cost: '採掘コスト',
  overCost: 'コスト比マージン',
  ofPrice: '価格比',
  verdict: '判定',
  floor: (tariff, efficiency, price) =>
    `1 kWhあたり${tariff}、${efficiency} J/THなら、価格は${price}を上回っていなければなりません。`,
  breakEven: (tariff, price) => `${price}では、電力が1 kWhあたり${tariff}になると何も残りません。`,
  never: (price) => `${price}では、電力がいくらであっても、ほかのコストだけで稼ぎが消えます。`,
  also: (basis) => `基準「${basis}」で計算しています。`,
  machines: {
    title: 'まだ稼げるマシン',
    lead: (hashprice) =>
      `1 PH/sは1日に${hashprice}を稼ぎます。電力がこれより高いと、各マシンの稼ぎはなくなります：`,
    name: 'マシン',
    efficiency: 'J/TH',
    breakEven: '損益分岐、1 kWhあたり',
    earns: '黒字',
    loses: '赤字',
    at: (tariff) => `${tariff}のとき`,
    note: (day) =>
      `電力のみ：冷却、プール手数料、人件費、消耗は含みません。効率はメーカーの公称値で、仕様書では±5～10 %。${day}に確認。`,
    sources: '各効率の出典',
  },
};
