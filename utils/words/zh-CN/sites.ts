import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: '网站',
  lead: '其他网站在浏览它们时从弹窗添加。',
  search: '查找网站',
  noneFound: '列表中没有这个网站。',
  kinds: { own: '由你添加', exchange: '交易所', prices: '行情页', news: '新闻' },
  forget: (host) => `放弃${host}`,
  count: (on, all) => `已开启${on}/${all}`,
  all: '全部开启',
  off: (hosts) => `已关闭：${hosts}`,
  refused: '浏览器没有允许。一切照旧。',
  offered: { title: '需要时再加的网站', lead: '浏览器会先询问你。关闭后权限即归还。' },
  groups: {
    exchanges: '更多国家的交易所',
    derivatives: '期货与永续合约',
    prices: '行情页与区块浏览器',
    finance: '财经网站与搜索',
    news: '更多语言的新闻',
  },
  strips: { name: '行情条', sentence: '页面顶部行情条中的比特币价格只加一个低调的标注。' },
  rules: {
    title: '网址',
    lead: '每行一个：example.com；*.example.com 包括其下所有网站；example.com/forum 只指一部分；* 代表任意内容。',
    blocked: '从不标注',
    allowed: '但仍然标注',
    noAddress: (line) => `“${line}”不是地址，也不匹配任何地址。`,
  },
  charts: { name: '嵌入的图表', sentence: 'TradingView等图表框架无论出现在哪里都加标注。浏览器会先询问你。' },
};
