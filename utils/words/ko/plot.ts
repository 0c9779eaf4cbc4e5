import type { DepthWords } from '../en/depth';

/** Korean: the plot. */
export const plot: DepthWords['plot'] = {
  title: '2010년 이후 가격과 비용',
  spans: { label: '기간', '1y': '1년', '4y': '4년', all: '전체' },
  scales: { label: '눈금', log: '로그', linear: '선형' },
  price: '가격',
  cost: '채굴 비용',
  margin: '비용 대비 마진',
  difficulty: '난이도',
  network: '네트워크',
  mpi: 'MPI, 인용값',
  now: '지금',
  unknown: '알 수 없음',
  bands: '바탕: 마진 구간',
  range: '비용 범위',
  halving: '반감기',
  contracting: '네트워크 수축',
  keys: '화살표 키는 한 주씩, Page Up과 Page Down은 분기씩, Home과 End는 양 끝으로 움직입니다.',
  spoken: (day, price, cost, margin) => `${day}: 가격 ${price}, 비용 ${cost}, 비용 대비 마진 ${margin}`,
  caption: (basis) =>
    `과거 비용은 모델의 값입니다(${basis}). 각 주의 난이도와 보상, 채굴기 전체의 효율 곡선으로 계산합니다.`,
  published: (figure) =>
    `${figure}에는 과거가 없습니다. 같은 것을 세는 기준의 비용을 오늘 것까지 그렸습니다.`,
  gap: '점선: 이 기간은 알려진 것이 없습니다.',
  mpiNote: '날짜와 함께 인용된 값만 그릴 수 있습니다. 대부분 뉴스가 된 날입니다.',
  table: {
    open: '같은 내용을 표로 보기',
    day: '주 마감일',
    low: '부터',
    high: '까지',
    observed: '날짜',
    readAt: '읽은 곳',
  },
  loading: '그리는 중…',
  failed: '그래프를 불러올 수 없습니다. 나머지는 모두 쓸 수 있습니다.',
};
