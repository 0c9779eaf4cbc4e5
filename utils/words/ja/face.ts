import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Japanese: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: '採掘コスト比',
    underCost: '採掘コスト割れ',
    ofPrice: (share) => `価格の${share}`,
    explained: (overCost, ofPrice) =>
      `コスト比マージン、価格 ÷ コスト − 1：${overCost}。価格比マージン、1 − コスト ÷ 価格：${ofPrice}。`,
  },
  gauge: {
    label: (margin, band) => `コスト比${margin}：${band}。`,
    year: (low, high) => `この一年は${low}から${high}の間でした。`,
    yearShort: '1年',
  },
  bar: {
    refresh: '数値を更新',
    study: '2010年以来の推移、仮定、理由',
    options: '設定',
    asOf: (day) => `${day}現在`,
    asOfLong: '新しい数値はまだ得られていません。',
  },
};
