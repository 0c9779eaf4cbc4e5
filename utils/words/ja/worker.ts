import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Japanese: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) => `${verdict}\n採掘コスト${cost}に対して${margin}（${basis}）`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}は${host}の記事の値、${day}`,
    page: (value, day) => `MPI ${value}は記事の値、${day}。`,
  },
  pause: 'すべての印を一時停止',
  asked: {
    menu: '「%s」でのマージン',
    prompt: 'ビットコイン1枚の価格を入力（例：85000）',
    answer: (price, margin, cost, basis, verdict) =>
      `${price}は採掘コスト${cost}に対して${margin}（${basis}）：${verdict}`,
  },
  marks: {
    cost: 'コスト',
    overCost: '採掘コスト比',
    underCost: '採掘コスト割れ',
    fromOurs: 'Hashfloorのコスト比',
    priceRead: '読み取った価格',
    costRead: '読み取ったコスト',
    ourCost: '採掘コスト',
    marginOfPrice: '価格比マージン',
    minersNow: '現在のマイナー',
    stale: '古い数値',
    copy: 'コピー',
    copied: 'コピーしました',
    notAPrice: 'ビットコインの価格ではない',
    markets: {
      perpetual: '無期限：価格に連動',
      futures: '先物：後日の価格',
      option: 'オプション',
      dollarCoin: '米ドルとみなす',
    },
  },
};
