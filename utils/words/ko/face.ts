import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Korean: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: '채굴 비용 대비',
    underCost: '채굴 비용 미만',
    ofPrice: (share) => `가격의 ${share}`,
    explained: (overCost, ofPrice) =>
      `비용 대비 마진, 가격 ÷ 비용 − 1: ${overCost}. 가격 대비 마진, 1 − 비용 ÷ 가격: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `비용 대비 ${margin}: ${band}.`,
    year: (low, high) => `지난 한 해 ${low}에서 ${high} 사이였습니다.`,
    yearShort: '1년',
  },
  bar: {
    refresh: '수치 새로 고침',
    study: '2010년 이후, 가정, 이유',
    options: '설정',
    asOf: (day) => `${day} 기준`,
    asOfLong: '더 새로운 수치를 아직 얻지 못했습니다.',
  },
};
