import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: '本页',
  markets: {
    spot: '现货',
    perpetual: '永续：跟随价格，但不是价格本身',
    futures: '期货：未来某日的价格',
    option: '比特币期权',
  },
  asDollars: (currency) => `${currency}按美元计`,
  fromTitle: '读自标题',
  notBitcoin: '不是比特币价格：只标注文字中提到的。',
  untold: '这里无法辨认最新成交价。',
  gaveUp: '此页面不断移除标记，在重新加载之前不再标记。',
  forbidden: '按你的地址列表，此页面不标注。',
};
