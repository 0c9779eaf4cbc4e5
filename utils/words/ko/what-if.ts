import type { DepthWords } from '../en/depth';

/** Korean: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: '만약에',
  lead: '다른 가격, 전기 요금, 효율을 입력하세요. 난이도, 흐름, 네트워크는 오늘 그대로입니다.',
  price: '비트코인 한 개의 가격',
  tariff: '전기 요금',
  efficiency: '효율',
  back: '오늘로 돌아가기',
  outcome: '그러면',
  cost: '채굴 비용',
  overCost: '비용 대비 마진',
  ofPrice: '가격 대비',
  verdict: '판정',
  floor: (tariff, efficiency, price) =>
    `kWh당 ${tariff}, ${efficiency} J/TH이면 가격이 ${price}보다 높아야 합니다.`,
  breakEven: (tariff, price) => `${price}에서는 전기가 kWh당 ${tariff}이 되면 남는 것이 없습니다.`,
  never: (price) => `${price}에서는 전기가 얼마든 다른 비용만으로 수입이 모두 사라집니다.`,
  also: (basis) => `기준 “${basis}”로 계산했습니다.`,
  machines: {
    title: '아직 버는 채굴기',
    lead: (hashprice) =>
      `1 PH/s는 하루에 ${hashprice}를 법니다. 전기가 이보다 비싸면 각 채굴기는 벌지 못합니다:`,
    name: '채굴기',
    efficiency: 'J/TH',
    breakEven: '손익분기, kWh당',
    earns: '흑자',
    loses: '적자',
    at: (tariff) => `${tariff}일 때`,
    note: (day) =>
      `전기료만: 냉각, 풀 수수료, 인건비, 마모는 뺐습니다. 효율은 제조사 공칭값이며 사양서에는 ±5~10 %로 나옵니다. ${day} 확인.`,
    sources: '각 효율의 출처',
  },
};
