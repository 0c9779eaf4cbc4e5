import type { FaultWords } from '@/utils/words/fault-words';

/** Japanese: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: '応答が大きすぎます',
    empty: '応答が空です',
    notJson: '応答がJSONではありません',
    notSecure: 'HTTPSのアドレスではありません',
    slow: '15秒以内に応答がありません',
    unreached: '接続できませんでした',
    noFigure: '応答に数値がありません',
    shape: '応答が想定の形ではありません',
    rules: 'ビットコインの規則ではあり得ない難易度',
    shorter: '以前より短いチェーン',
    longer: 'あり得ないほど長いチェーン',
    leapt: '直前と3倍を超えて離れた価格',
    noReading: '応答に値がありません',
    ratio: 'MPIではなく単なる比率',
    lengths: '日付と値の数が合いません',
    rateLengths: '日付とハッシュレートの数が合いません',
    bounds: '推定値を含まない範囲',
    fewFlows: '流出が2年分に足りません',
    oldFeed: '1日以上書かれていないフィード',
    earlyFeed: '未来のフィード',
  },
  status: (code) => `ステータス${code}の応答`,
  apart: (share, source) => `${source}の価格と${share} %離れた価格`,
  dropped: (source, said, reason) => `信用しなかった値：${source}、${said}（${reason}）`,
};
