import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Chinese (China): the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: '高于挖矿成本',
    underCost: '低于挖矿成本',
    ofPrice: (share) => `占价格${share}`,
    explained: (overCost, ofPrice) =>
      `成本利润率，价格 ÷ 成本 − 1：${overCost}。价格利润率，1 − 成本 ÷ 价格：${ofPrice}。`,
  },
  gauge: {
    label: (margin, band) => `相对成本${margin}：${band}。`,
    year: (low, high) => `过去一年在${low}到${high}之间。`,
    yearShort: '1年',
  },
  bar: {
    refresh: '刷新数据',
    study: '2010年至今、假设与原因',
    options: '选项',
    asOf: (day) => `截至${day}`,
    asOfLong: '暂时还拿不到更新的数据。',
  },
};
