import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Chinese (China): popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: '价格', cost: '挖矿成本', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: '未知',
    sources: {
      bundled: '内置',
      user: '由你输入',
      outflows: '由流出量算出',
      node: '你自己的服务器',
      feed: '你的数据源',
    },
    readOn: (host) => `读自${host}`,
    old: (day) => `旧：${day}`,
  },
  reading: {
    title: '本页读数',
    note: '文章所述的数值，只有你采用后才算数。',
    take: '采用',
    taken: '使用中',
    drop: '移除',
  },
  mpi: {
    name: 'MPI',
    long: '矿工头寸指数：今天离开矿工的币与过去一年相差多少',
    bands: mpiBands,
    deep: '几乎没有币离开矿工。',
    elevated: '离开矿工的币多于平常。',
    tooOld: '太旧，不能用于判断。',
    never: '还没有读数。',
    get: '输入一个',
  },
  network: { label: '网络', ...network },
  difficulty: {
    label: '难度',
    atRecord: '处于纪录',
    belowRecord: (share) => `低于纪录${share}`,
    record: (difficulty, day) => `纪录：${difficulty}（${day}）`,
    next: '下次调整',
  },
  site: {
    marksOn: '标注价格：',
    grant: (host) => `在${host}上标注价格`,
    closed: '任何扩展都不能标注此页面。',
    pause: '在所有网站暂停标注',
    paused: '标注已在所有网站暂停。',
    resume: '恢复',
  },
  popup: {
    fetching: '正在获取…',
    fetched: '已是最新',
    failed: '没有来源应答',
  },
  field: {
    range: (min, max, unit) => `${min} 至 ${max} ${unit}`,
    usual: (range, usual) => `${range}，默认 ${usual}`,
    empty: '这里需要一个数字。上一个仍然有效。',
    notNumber: '这不是数字。上一个仍然有效。',
    outside: (range) => `这里只有${range}才合理。上一个数字仍然有效。`,
    noDay: '这里需要一个日期。',
    dayOutside: (first, last) => `这里只有${first}到${last}之间的日期才合理。`,
    notKey: '密钥至少有8个字母、数字或符号，且不含空格。什么都没有保存。',
    show: '显示',
    hide: '隐藏',
  },
};
