import type { WelcomeWords } from '../en/welcome';

/** Chinese (China): the welcome page. */
export const welcome: WelcomeWords = {
  title: '价格有底',
  lead: '凡是写有比特币价格的地方，Hashfloor都显示它比挖出一枚的成本高多少。从现在起，交易所和新闻网站的价格后面会有这样的标注。',
  sample: {
    label: '示例',
    headline: '比特币在{now}附近结束平静的一周',
    text: [
      '周日晚间该币报{now}。周四曾触及{high}约一小时，随后回落。',
      '北方一座矿场仍以{sum}购入矿机。“到{low}我们会关掉一半，”矿主说。',
    ],
    sum: '1200万美元',
    explained: (margin, price, cost, basis) =>
      `${price}后面的${margin}表示：离今天挖一枚的成本${cost}有这么远（${basis}）。购买矿机的金额不是币价，保持原样。在页面上指向标注，卡片会告诉你更多。`,
    spoken: (margin) => `相对挖矿成本${margin}`,
  },
  basis: {
    title: '“成本”应指什么？',
    lead: '上面的标注随你的选择而变。你可以随时在选项中更改；那里还有已发布的数字和你自己的矿机。',
  },
  currency: {
    title: '你习惯用哪种货币？',
    lead: '成本以美元计算。在我们自己的页面上显示为：',
    label: '货币',
  },
  privacy: {
    title: '它能做什么，什么会离开你的浏览器',
    sentences: [
      '它读取列表中的交易所和新闻网站的页面文字以寻找价格；其他网站在你允许之前一概不读。',
      '读到的任何内容都不会离开你的浏览器：文字、地址、历史都不会。',
      '它向少数公开来源询问价格、难度和矿工流向，按计划进行，而不是因为你打开了页面。',
      '设置由浏览器保存，若你允许则由其同步；你输入的密钥留在本设备。',
      '没有账户、没有跟踪、没有广告，给出的许可可随时在浏览器中收回。',
    ],
  },
  done: '完成',
  method: '如何计算',
  sites: '网站列表',
};
