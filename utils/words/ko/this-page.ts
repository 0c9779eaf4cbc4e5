import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: '이 페이지',
  markets: {
    spot: '현물',
    perpetual: '무기한: 가격을 따르지만 그 가격은 아님',
    futures: '선물: 나중 날의 가격',
    option: '비트코인 옵션',
  },
  asDollars: (currency) => `${currency}은 미국 달러로 계산`,
  fromTitle: '제목에서 읽음',
  notBitcoin: '비트코인 가격이 아닙니다. 글이 말하는 것만 표시합니다.',
  untold: '여기서는 현재가를 알 수 없습니다.',
  gaveUp: '이 페이지가 표시를 계속 지우므로 다시 불러올 때까지 그대로 둡니다.',
  forbidden: '주소 목록에 따라 이 페이지에는 표시하지 않습니다.',
};
