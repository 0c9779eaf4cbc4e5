import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Chinese (China): all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) => `${verdict}\n相对挖矿成本${cost}为${margin}（${basis}）`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}，读自${host}，${day}`,
    page: (value, day) => `MPI ${value}：${day}的文章读数。`,
  },
  pause: '在所有网站暂停标注',
  asked: {
    menu: '“%s”时的利润率',
    prompt: '输入一枚比特币的价格，例如85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price}相对挖矿成本${cost}为${margin}（${basis}）：${verdict}`,
  },
  marks: {
    cost: '成本',
    overCost: '高于挖矿成本',
    underCost: '低于挖矿成本',
    fromOurs: '相对Hashfloor的成本',
    priceRead: '读到的价格',
    costRead: '读到的成本',
    ourCost: '挖矿成本',
    marginOfPrice: '价格利润率',
    minersNow: '矿工现状',
    stale: '旧数据',
    copy: '复制',
    copied: '已复制',
    notAPrice: '不是比特币价格',
    markets: {
      perpetual: '永续：跟随价格',
      futures: '期货：未来日期的价格',
      option: '期权',
      dollarCoin: '按美元计',
    },
  },
};
