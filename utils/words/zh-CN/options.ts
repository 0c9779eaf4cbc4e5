import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Chinese (China): the options. */
export const options: OptionsWords = {
  find: '查找设置',
  noneFound: '没有这样的设置。',
  basis: {
    title: '成本基准',
    lead: (price) => `所显示的利润率中“成本”指什么。右侧：今天一枚币的成本，以及价格为${price}时的利润率。`,
    presets: '按今天的难度计算，误差约±10 %',
    others: '其他数字',
    published: { name: '已发布的数字', sentence: '分析师和矿企写下的数字。' },
    figure: '数字',
    roll: '按难度推算至今天',
  },
  speech: { title: '语言与货币', language: '语言', browsers: '跟随浏览器', currency: '金额显示为' },
  rig: {
    efficiencyJPerTh: { label: '能效', unit: 'J/TH' },
    usdPerKwh: { label: '电价', unit: 'USD/kWh' },
    pue: { label: '散热系数（PUE）', unit: '×' },
    overheadUsdPerPhDay: { label: '其他成本', unit: 'USD/(PH/s·天)' },
    poolFeePct: { label: '矿池费', unit: '%' },
  },
  mpi: {
    title: '手动输入MPI',
    lead: '矿工头寸指数把今天离开矿工的币与过去一年相比，以标准差表示。负值表示少于平常。与均值的简单比率是另一个数，请不要输入。',
    value: '读数',
    day: '观测日期',
    inUse: (value, day) => `使用中：${value}（${day}）`,
    none: '没有使用中的读数。',
    clear: '删除我的读数',
  },
  marks: {
    title: '页面上的标注',
    sample: '比特币现价',
    styles: {
      badge: { name: '标签', sentence: '利润率写在每个价格后面。' },
      underline: { name: '下划线', sentence: '每个价格下面只有一条点线；卡片在其上打开。' },
      off: { name: '关闭', sentence: '页面保持原样。弹窗和工具栏照常工作。' },
    },
    tables: {
      title: '在长表格中',
      first: { name: '前几行', sentence: '标注前十二行价格；其余各行在指向价格时打开卡片。' },
      all: { name: '所有行', sentence: '无论表格多长，每个价格都标注。' },
      hover: { name: '指向时', sentence: '超过十二行的表格中不画任何标注；指向价格时打开卡片。' },
    },
  },
  badge: {
    title: '工具栏徽标',
    lead: '颜色始终是利润率区间的颜色。指向图标即可看到判断、成本和基准。',
    names: {
      margin: '成本利润率',
      verdict: '判断的符号',
      cost: '挖矿成本',
      price: '价格',
      hashprice: '算力价格',
      mpi: 'MPI',
      nothing: '无',
    },
    sentences: {
      margin: '从100 %起省略百分号。',
      verdict: (band) => `▼ 亏损、▽ 吃紧、◇ 微薄、△ 宽裕、▲ 丰厚。现在：${band}。`,
      cost: '以千美元计。',
      price: '以千美元计。',
      hashprice: '1 PH/s一天的收入，USD。',
      mpi: '过旧或未知时显示问号。',
      nothing: '只有图标。',
    },
  },
  alerts: {
    title: '提醒',
    lead: '浏览器通知，发生时各提醒一次。旧数据不提醒。每项下方是通知的内容。',
    kinds: {
      verdict: '判断改变',
      margin: '利润率越过某一水平',
      retarget: '难度调整',
      record: '难度创纪录',
      mpiHigh: 'MPI升破2',
      mpiLow: 'MPI跌破0',
    },
    level: '成本利润率水平',
    quiet: { name: '免打扰时段', sentence: '其间发生的事，若之后仍然如此，会再提醒。', from: '从', to: '到' },
    needsLeave: '需要浏览器允许Hashfloor发送通知。每台设备询问一次。',
    allow: '允许通知',
    refused: '浏览器没有允许，因此不会有提醒。',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: { label: 'BGeometrics密钥', sentence: '可选：没有密钥也能得到MPI，有时晚几天。' },
    cryptoquant: { label: 'CryptoQuant密钥', sentence: '可选：来自MPI定义者的数值。' },
    needsLeave: '需要浏览器允许Hashfloor访问CryptoQuant。',
    allow: '允许api.cryptoquant.com',
  },
  sources: {
    title: '来源',
    lead: '数据按计划获取，与你浏览什么无关。密钥留在本设备，只发给它自己的来源。',
    never: '尚未询问',
    answered: (age) => `${age}应答`,
    failed: (error) => `上次尝试失败：${error}`,
  },
  backup: {
    title: '备份',
    lead: '若浏览器开启同步，设置会随之同步。密钥从不同步，也不在任何文件中。',
    save: '将设置保存到文件',
    load: '从文件载入设置',
    reset: '全部重置',
    sure: '确定全部重置？',
    outcomes: {
      taken: '文件中的设置已生效。',
      refused: '这不是Hashfloor的设置文件，或其中有不合理之处。什么都没有改变。',
      reset: '一切恢复为最初的样子。',
    },
  },
  about: {
    title: '关于与隐私',
    privacy: [
      '页面的文字和地址都不会离开你的浏览器。',
      'Hashfloor向公开来源询问价格、难度、算力和MPI，不发送任何关于你的信息。',
      '没有账户，没有访问统计，没有广告。',
    ],
    method:
      '成本为每个区块难度 × 2³² 次哈希，除以奖励，乘以1 PH/s一天的费用：电费，某些基准还有管理费用。成本利润率为价格 ÷ 成本 − 1。判断描述矿工，不是预测。',
    more: '全部公式、基准与来源',
    credits: '价格历史：Coin Metrics（CC BY-NC 4.0）。难度：Electrum检查点。实时数据：以上来源。',
  },
};
