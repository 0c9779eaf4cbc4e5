import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: '亏损，仍在坚持',
    sentence: '一枚币的售价低于挖矿成本，但矿机仍在运转，币也没有动。',
  },
  'switching-off': { name: '正在关机', sentence: '挖矿亏损，最弱的矿机停机，已挖出的币仍被持有。' },
  'paying-bills-from-stock': {
    name: '靠存币付账',
    sentence: '挖矿亏损，币以大致平常的速度流出，用来支付账单。',
  },
  capitulation: { name: '投降', sentence: '挖矿亏损，流动的币远多于平常，像是矿工别无选择。' },
  'squeezed-but-holding': {
    name: '吃紧但仍持币',
    sentence: '成本之上所剩无几，但矿工仍持有币，矿机也还开着。',
  },
  'squeezed-holding-thinning-out': {
    name: '吃紧，持币，规模缩减',
    sentence: '成本之上所剩无几：矿工仍持有币，但部分矿机已经停机。',
  },
  'squeezed-selling-to-live': {
    name: '吃紧，卖币维生',
    sentence: '成本之上所剩无几，币以大致平常的速度流出，用来付电费。',
  },
  'distress-selling': { name: '被迫抛售', sentence: '成本之上所剩无几，矿工送出的币远多于过去一年。' },
  'holding-with-a-cushion': { name: '有余裕地持币', sentence: '挖矿能够自给，矿工持有挖出的币。' },
  'business-as-usual': { name: '一切如常', sentence: '挖矿能够自给，币以大致平常的速度流出。' },
  'raising-cash': { name: '筹集现金', sentence: '挖矿能够自给，但矿工送出异常多的币。' },
  accumulating: { name: '积累', sentence: '挖矿收益不错，很少有币离开矿工。' },
  comfortable: { name: '宽裕', sentence: '挖矿收益不错，币以大致平常的速度流出。' },
  'taking-profit': { name: '获利了结', sentence: '挖矿收益不错，矿工送出异常多的币。' },
  hoarding: { name: '囤积', sentence: '挖矿收益极丰，矿工却仍留着币。' },
  windfall: { name: '丰收', sentence: '挖矿收益极丰，币以大致平常的速度流出。' },
  distribution: { name: '派发', sentence: '挖矿收益极丰，远多于平常的币从矿工流向市场。' },
  'underwater-flows-unknown': {
    name: '亏损，流向未知',
    sentence: '一枚币的售价低于挖矿成本。今天不知道矿工是持币还是移动币。',
  },
  'squeezed-flows-unknown': {
    name: '吃紧，流向未知',
    sentence: '成本之上所剩无几。今天不知道矿工是持币还是移动币。',
  },
  'thin-flows-unknown': {
    name: '利润微薄，流向未知',
    sentence: '挖矿能够自给。今天不知道矿工是持币还是移动币。',
  },
  'comfortable-flows-unknown': {
    name: '宽裕，流向未知',
    sentence: '挖矿收益不错。今天不知道矿工是持币还是移动币。',
  },
  'fat-flows-unknown': {
    name: '利润丰厚，流向未知',
    sentence: '挖矿收益极丰。今天不知道矿工是持币还是移动币。',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: '亏损',
  squeezed: '吃紧',
  thin: '微薄',
  comfortable: '宽裕',
  fat: '丰厚',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: { name: '上市矿企，现金成本', sentence: '上市矿企为一枚币付出的钱：电费、人工、利息、税。' },
  listed_allin: { name: '上市矿企，全部成本', sentence: '同上，再加矿机折旧和股权薪酬。' },
  global_electricity: { name: '全球矿机，电费', sentence: '所有矿机按5美分计的电费，含散热。别无其他。' },
  global_production: { name: '全球矿机，生产成本', sentence: '把电费当作一枚币成本的五分之四。' },
  high_cost_marginal: { name: '高成本矿工', sentence: '32 J/TH的旧矿机，最先停机的那些。' },
  home_miner: { name: '家庭矿工', sentence: '一台现役矿机，12美分的家庭电价。' },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: '持有', sentence: '离开矿工的币少于平常。' },
  normal: { name: '平常流量', sentence: '离开矿工的币与平常大致相同。' },
  distributing: { name: '派发', sentence: '离开矿工的币远多于平常。' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: '扩张',
    ribbon: '算力上升',
    ribbonLong: '最近30天的平均算力不低于最近60天的平均。',
    retargets: '难度接近纪录',
    retargetsLong: '难度接近其纪录，上一次调整不是下调。',
  },
  contracting: {
    name: '收缩',
    ribbon: '算力下降',
    ribbonLong: '最近30天的平均算力低于最近60天的平均。',
    retargets: '难度下调',
    retargetsLong: '难度连续三次下调，或低于其纪录10 %以上。',
  },
};
