import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Korean: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: '가격', cost: '채굴 비용', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: '알 수 없음',
    sources: {
      bundled: '내장',
      user: '직접 입력',
      outflows: '유출에서 계산',
      node: '내 서버',
      feed: '내 피드',
    },
    readOn: (host) => `${host} 기사`,
    old: (day) => `오래됨: ${day}`,
  },
  reading: {
    title: '이 페이지에서 읽음',
    note: '기사가 말하는 값입니다. 직접 채택해야만 쓰입니다.',
    take: '사용',
    taken: '사용 중',
    drop: '제거',
  },
  mpi: {
    name: 'MPI',
    long: '채굴자 포지션 지수: 오늘 채굴자를 떠나는 코인이 지난 한 해와 얼마나 다른지',
    bands: mpiBands,
    deep: '채굴자를 떠나는 코인이 거의 없습니다.',
    elevated: '채굴자를 떠나는 코인이 평소보다 많습니다.',
    tooOld: '판정에 쓰기에는 너무 오래되었습니다.',
    never: '아직 값이 없습니다.',
    get: '입력하기',
  },
  network: { label: '네트워크', ...network },
  difficulty: {
    label: '난이도',
    atRecord: '기록 경신',
    belowRecord: (share) => `기록보다 ${share} 낮음`,
    record: (difficulty, day) => `기록: ${difficulty} (${day})`,
    next: '다음 조정',
  },
  site: {
    marksOn: '가격 표시:',
    grant: (host) => `${host}의 가격 표시하기`,
    closed: '어떤 확장 프로그램도 이 페이지에 표시할 수 없습니다.',
    pause: '모든 곳에서 표시 일시 중지',
    paused: '모든 곳에서 표시가 중지되었습니다.',
    resume: '다시 시작',
  },
  popup: {
    fetching: '가져오는 중…',
    fetched: '최신 상태',
    failed: '응답한 출처 없음',
  },
  field: {
    range: (min, max, unit) => `${min} ~ ${max} ${unit}`,
    usual: (range, usual) => `${range}, 기본값 ${usual}`,
    empty: '숫자가 필요합니다. 이전 값이 유지됩니다.',
    notNumber: '숫자가 아닙니다. 이전 값이 유지됩니다.',
    outside: (range) => `여기서는 ${range}만 의미가 있습니다. 이전 숫자가 유지됩니다.`,
    noDay: '날짜가 필요합니다.',
    dayOutside: (first, last) => `${first}부터 ${last}까지의 날짜만 의미가 있습니다.`,
    notKey: '키는 공백 없이 8자 이상의 글자, 숫자 또는 기호입니다. 아무것도 저장하지 않았습니다.',
    show: '보기',
    hide: '숨기기',
  },
};
