import type { DepthWords } from '../en/depth';

/** Chinese (China): suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: '如果',
  lead: '输入另一个价格、电价或能效。难度、流向和网络保持今天的样子。',
  price: '一枚比特币的价格',
  tariff: '电价',
  efficiency: '能效',
  back: '回到今天',
  outcome: '那么',
  cost: '挖矿成本',
  overCost: '成本利润率',
  ofPrice: '占价格',
  verdict: '判断',
  floor: (tariff, efficiency, price) => `每千瓦时${tariff}、${efficiency} J/TH时，价格必须高于${price}。`,
  breakEven: (tariff, price) => `价格为${price}时，电价到每千瓦时${tariff}就分文不剩。`,
  never: (price) => `价格为${price}时，无论电价多少，其他成本已耗尽全部收入。`,
  also: (basis) => `按基准“${basis}”计算。`,
  machines: {
    title: '哪些矿机仍在盈利',
    lead: (hashprice) => `1 PH/s每天收入${hashprice}。电价高于下列数值时，各矿机不再盈利：`,
    name: '矿机',
    efficiency: 'J/TH',
    breakEven: '盈亏平衡，每千瓦时',
    earns: '盈利',
    loses: '亏损',
    at: (tariff) => `电价${tariff}`,
    note: (day) =>
      `仅计电费：不含散热、矿池费、人工和损耗。能效为厂商标称值，规格书标注±5至10 %；${day}查阅。`,
    sources: '各能效的出处',
  },
};
