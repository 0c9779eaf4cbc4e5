import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: '사이트',
  lead: '다른 사이트는 그 사이트를 보는 동안 팝업에서 추가합니다.',
  search: '사이트 찾기',
  noneFound: '목록에 그런 사이트가 없습니다.',
  kinds: { own: '직접 추가', exchange: '거래소', prices: '시세 페이지', news: '뉴스' },
  forget: (host) => `${host} 권한 반납`,
  count: (on, all) => `${all}개 중 ${on}개 켜짐`,
  all: '모두',
  off: (hosts) => `끈 사이트: ${hosts}`,
  refused: '브라우저가 허용하지 않았습니다. 바뀐 것은 없습니다.',
  offered: { title: '원할 때 더하는 사이트', lead: '브라우저가 먼저 묻습니다. 끄면 권한을 돌려줍니다.' },
  groups: {
    exchanges: '다른 나라의 거래소',
    derivatives: '선물과 무기한 계약',
    prices: '시세 페이지와 탐색기',
    finance: '금융 사이트와 검색',
    news: '다른 언어의 뉴스',
  },
  strips: { name: '시세 띠', sentence: '페이지 위쪽 띠의 비트코인 가격에 조용한 표시를 하나 답니다.' },
  rules: {
    title: '주소',
    lead: '한 줄에 하나씩: example.com, 하위까지 포함하는 *.example.com, 일부만이면 example.com/forum. *는 무엇이든 뜻합니다.',
    blocked: '절대 표시하지 않음',
    allowed: '그래도 표시함',
    noAddress: (line) => `“${line}”은(는) 주소가 아니며 어느 것과도 맞지 않습니다.`,
  },
  charts: {
    name: '삽입된 차트',
    sentence: 'TradingView 등의 프레임 안에, 어디에 있든 표시합니다. 브라우저가 먼저 묻습니다.',
  },
};
