import type { FaultWords } from '@/utils/words/fault-words';

/** Chinese (China): why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: '应答过大',
    empty: '应答为空',
    notJson: '应答不是JSON',
    notSecure: '不是HTTPS地址',
    slow: '15秒内无应答',
    unreached: '无法连接',
    noFigure: '应答中没有数值',
    shape: '应答的形式不符合预期',
    rules: '比特币规则不允许的难度',
    shorter: '链比之前短',
    longer: '链长得不可能',
    leapt: '价格与上一个相差三倍以上',
    noReading: '应答中没有读数',
    ratio: '只是普通比值，不是MPI',
    lengths: '日期与数值的长度不同',
    rateLengths: '日期与算力的长度不同',
    bounds: '上下限不包含估计值',
    fewFlows: '流出数据不足两年',
    oldFeed: '一天未更新的数据源',
    earlyFeed: '来自未来的数据源',
  },
  status: (code) => `应答状态${code}`,
  apart: (share, source) => `价格与${source}相差${share} %`,
  dropped: (source, said, reason) => `未采信：${source}，${said}（${reason}）`,
};
