import type { FaultWords } from '@/utils/words/fault-words';

/** Korean: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: '응답이 너무 큼',
    empty: '응답이 비어 있음',
    notJson: '응답이 JSON이 아님',
    notSecure: 'HTTPS 주소가 아님',
    slow: '15초 안에 응답 없음',
    unreached: '연결할 수 없음',
    noFigure: '응답에 수치가 없음',
    shape: '응답이 예상한 형태가 아님',
    rules: '비트코인 규칙상 불가능한 난이도',
    shorter: '이전보다 짧은 체인',
    longer: '있을 수 없이 긴 체인',
    leapt: '직전 값과 세 배 넘게 차이 나는 가격',
    noReading: '응답에 값이 없음',
    ratio: 'MPI가 아닌 단순 비율',
    lengths: '날짜와 값의 개수가 다름',
    rateLengths: '날짜와 해시레이트의 개수가 다름',
    bounds: '추정치를 포함하지 않는 범위',
    fewFlows: '2년이 안 되는 유출 자료',
    oldFeed: '하루 동안 작성되지 않은 피드',
    earlyFeed: '미래의 피드',
  },
  status: (code) => `상태 ${code}로 응답`,
  apart: (share, source) => `${source} 가격과 ${share} % 차이 나는 가격`,
  dropped: (source, said, reason) => `믿지 않은 값: ${source}, ${said} (${reason})`,
};
