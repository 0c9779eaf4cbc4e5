import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Korean: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) => `${verdict}\n채굴 비용 ${cost} 대비 ${margin} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}: ${host} 기사, ${day}`,
    page: (value, day) => `MPI ${value}: 기사에서 읽은 값, ${day}`,
  },
  pause: '모든 곳에서 표시 일시 중지',
  asked: {
    menu: '“%s”일 때의 마진',
    prompt: '비트코인 한 개의 가격을 입력하세요. 예: 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price}: 채굴 비용 ${cost} 대비 ${margin} (${basis}), ${verdict}`,
  },
  marks: {
    cost: '비용',
    overCost: '채굴 비용 대비',
    underCost: '채굴 비용 미만',
    fromOurs: 'Hashfloor 비용 대비',
    priceRead: '읽은 가격',
    costRead: '읽은 비용',
    ourCost: '채굴 비용',
    marginOfPrice: '가격 대비 마진',
    minersNow: '지금의 채굴자',
    stale: '오래된 수치',
    copy: '복사',
    copied: '복사됨',
    notAPrice: '비트코인 가격이 아님',
    markets: {
      perpetual: '무기한: 가격을 따름',
      futures: '선물: 이후 날짜의 가격',
      option: '옵션',
      dollarCoin: '미국 달러로 간주',
    },
  },
};
