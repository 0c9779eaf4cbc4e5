import type { DepthWords } from '../en/depth';

/** Korean: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: '왜 이런 판정인가',
  margin: {
    name: '마진',
    over: (price, margin, cost, basis) =>
      `가격 ${price}은 코인 하나의 채굴 비용 ${cost}보다 ${margin} 높습니다(${basis}).`,
    under: (price, margin, cost, basis) =>
      `가격 ${price}은 코인 하나의 채굴 비용 ${cost}보다 ${margin} 낮습니다(${basis}).`,
    band: (band) => `구간은 “${band}”입니다.`,
    above: (band, price, change) => `${price}(${change})부터는 “${band}”입니다.`,
    below: (band, price, change) => `${price}(${change}) 아래면 “${band}”입니다.`,
    unsure: (low, high) => `비용 자체도 ${low}에서 ${high} 사이 어디든 될 수 있습니다.`,
  },
  mpi: {
    name: '흐름',
    reading: (value, day, meaning) => `${day}의 MPI는 ${value}였습니다. ${meaning}`,
    up: (band, points) => `${points}포인트 더 오르면 “${band}”입니다.`,
    down: (band, points) => `${points}포인트 더 내리면 “${band}”입니다.`,
    stale: (value, day) =>
      `마지막으로 알려진 MPI는 ${day}의 ${value}로, 채굴자가 오늘 코인을 어떻게 하는지 말하기에는 너무 오래되었습니다.`,
    unknown: '알려진 MPI가 없어 채굴자가 코인을 어떻게 하는지는 말하지 않습니다.',
  },
  network: {
    name: '네트워크',
    ribbon: (share, state) => `최근 30일 평균 해시레이트가 최근 60일 평균보다 ${share}: ${state}.`,
    above: (share) => `${share} 높습니다`,
    below: (share) => `${share} 낮습니다`,
    since: (day) => `${day}부터 그렇습니다.`,
    retargets: (state, reason) => `해시레이트 기록이 없어 난이도로 봅니다. ${state}: ${reason}.`,
    record: (distance, day) => `난이도가 ${day}의 기록보다 ${distance} 낮습니다.`,
    atRecord: '난이도가 최고 기록입니다.',
  },
  week: {
    name: '지난주 이후',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: '가격',
    cost: '비용',
    difficulty: '난이도',
    mpi: 'MPI',
    verdict: (from, to) => `판정이 “${from}”에서 “${to}”로 바뀌었습니다.`,
    same: '판정은 바뀌지 않았습니다.',
    unknown: '일주일 전 이 기준으로 적어 둔 것이 없습니다. 이제부터 매일 이 기기에 기록을 남깁니다.',
  },
  past: {
    name: '이런 시기',
    margin: (band) => `마진이 “${band}” 구간`,
    both: (band, network) => `마진이 “${band}” 구간이고 네트워크가 ${network}`,
    told: (state, year, times, known, rose) => {
      if (known === 0)
        return `${year}년 이후 ${state}인 시기는 ${times}번, 그 뒤를 말하기에는 너무 최근입니다.`;
      const open = times > known ? ` (${times - known}번은 아직 너무 최근)` : '';
      return `${year}년 이후 ${state}인 시기는 ${times}번. 시작 후 90일 동안 ${known}번 중 ${rose}번 가격이 올랐습니다${open}.`;
    },
    never: (state, year) => `${year}년 이후 ${state}인 다른 시기는 없습니다.`,
    caution: (count) =>
      `${count}건은 무엇을 예측하기에 너무 적고, 모델은 사후에 맞춘 것입니다. 흐름은 기록이 무료가 아니어서 뺐습니다.`,
    list: '각각의 시기',
    from: '시작',
    to: '끝',
    change: '90일 뒤',
    open: '아직 모름',
  },
};
