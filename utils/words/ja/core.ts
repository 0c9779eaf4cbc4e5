import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Japanese: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: '価格', cost: '採掘コスト', range: (low, high) => `${low}～${high}` },
  figure: {
    unknown: '不明',
    sources: {
      bundled: '同梱',
      user: '手入力',
      outflows: '流出から算出',
      node: '自分のサーバー',
      feed: '自分のフィード',
    },
    readOn: (host) => `${host}の記事`,
    old: (day) => `古い：${day}`,
  },
  reading: {
    title: 'このページの記述',
    note: '記事に書かれた値です。採用したときだけ使われます。',
    take: '採用',
    taken: '使用中',
    drop: '外す',
  },
  mpi: {
    name: 'MPI',
    long: 'マイナーズ・ポジション・インデックス：今日マイナーから出るコインが、この一年からどれだけ離れているか',
    bands: mpiBands,
    deep: 'マイナーから出るコインはほとんどありません。',
    elevated: 'マイナーから出るコインは平常より多めです。',
    tooOld: '判定に使うには古すぎます。',
    never: 'まだ値がありません。',
    get: '入力する',
  },
  network: { label: 'ネットワーク', ...network },
  difficulty: {
    label: '難易度',
    atRecord: '記録更新中',
    belowRecord: (share) => `記録の${share}下`,
    record: (difficulty, day) => `記録：${difficulty}（${day}）`,
    next: '次の調整',
  },
  site: {
    marksOn: '価格に印を付ける：',
    grant: (host) => `${host}の価格に印を付ける`,
    closed: 'このページには印を付けられません。',
    pause: 'すべての印を一時停止',
    paused: '印はすべて一時停止中です。',
    resume: '再開',
  },
  popup: {
    fetching: '取得中…',
    fetched: '最新です',
    failed: 'どの情報源も応答しません',
  },
  field: {
    range: (min, max, unit) => `${min}～${max} ${unit}`,
    usual: (range, usual) => `${range}、既定値 ${usual}`,
    empty: '数値が必要です。前の値が引き続き有効です。',
    notNumber: '数値ではありません。前の値が引き続き有効です。',
    outside: (range) => `ここで意味があるのは${range}だけです。前の数値が引き続き有効です。`,
    noDay: '日付が必要です。',
    dayOutside: (first, last) => `${first}から${last}までの日付だけが有効です。`,
    notKey: 'キーは空白を含まない8文字以上の英数字か記号です。何も保存していません。',
    show: '表示',
    hide: '隠す',
  },
};
