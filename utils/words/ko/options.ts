import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Korean: the options. */
export const options: OptionsWords = {
  find: '설정 찾기',
  noneFound: '그런 설정이 없습니다.',
  basis: {
    title: '비용 기준',
    lead: (price) =>
      `표시되는 마진에서 “비용”이 뜻하는 것. 오른쪽은 오늘 코인 하나의 비용과 ${price}에서의 마진입니다.`,
    presets: '오늘 난이도로 계산, 오차 약 ±10 %',
    others: '다른 수치',
    published: { name: '발표된 수치', sentence: '분석가와 채굴사가 쓴 것.' },
    figure: '수치',
    roll: '난이도에 맞춰 오늘까지 환산',
  },
  speech: { title: '언어와 통화', language: '언어', browsers: '브라우저와 같게', currency: '금액 표시 통화' },
  rig: {
    efficiencyJPerTh: { label: '효율', unit: 'J/TH' },
    usdPerKwh: { label: '전기', unit: 'USD/kWh' },
    pue: { label: '냉각 계수(PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: '기타 비용', unit: 'USD/(PH/s·일)' },
    poolFeePct: { label: '풀 수수료', unit: '%' },
  },
  mpi: {
    title: 'MPI 직접 입력',
    lead: '채굴자 포지션 지수는 오늘 채굴자를 떠나는 코인을 지난 한 해와 비교해 표준편차로 나타냅니다. 음수는 평소보다 적다는 뜻입니다. 평균에 대한 단순 비율은 다른 수이니 입력하지 마세요.',
    value: '값',
    day: '관측일',
    inUse: (value, day) => `사용 중: ${value} (${day}).`,
    none: '사용 중인 값이 없습니다.',
    clear: '내 값 삭제',
  },
  marks: {
    title: '페이지의 표시',
    sample: '비트코인 거래 가격',
    styles: {
      badge: { name: '배지', sentence: '각 가격 뒤에 마진이 붙습니다.' },
      underline: { name: '밑줄', sentence: '각 가격 아래에 점선만 긋고, 카드는 그 위에서 열립니다.' },
      off: { name: '끔', sentence: '페이지는 그대로입니다. 팝업과 도구 모음은 계속됩니다.' },
    },
    tables: {
      title: '긴 표에서',
      first: {
        name: '처음 몇 줄',
        sentence: '가격이 있는 처음 열두 줄에 표시하고, 나머지는 가격을 가리키면 카드가 열립니다.',
      },
      all: { name: '모든 줄', sentence: '표가 아무리 길어도 모든 가격에 표시합니다.' },
      hover: {
        name: '가리킬 때',
        sentence: '열두 줄이 넘는 표에는 아무것도 그리지 않고, 가격을 가리키면 카드가 열립니다.',
      },
    },
  },
  badge: {
    title: '도구 모음 배지',
    lead: '색은 언제나 마진 구간의 색입니다. 아이콘을 가리키면 판정, 비용, 기준이 나옵니다.',
    names: {
      margin: '비용 대비 마진',
      verdict: '판정 기호',
      cost: '채굴 비용',
      price: '가격',
      hashprice: '해시프라이스',
      mpi: 'MPI',
      nothing: '없음',
    },
    sentences: {
      margin: '100 %부터는 퍼센트 기호를 뺍니다.',
      verdict: (band) => `▼ 적자, ▽ 빠듯함, ◇ 얇음, △ 넉넉함, ▲ 두꺼움. 지금: ${band}.`,
      cost: '천 미국 달러 단위.',
      price: '천 미국 달러 단위.',
      hashprice: '1 PH/s가 하루에 버는 돈, USD.',
      mpi: '오래되었거나 알 수 없으면 물음표.',
      nothing: '아이콘만.',
    },
  },
  alerts: {
    title: '알림',
    lead: '브라우저 알림으로, 일이 생길 때 한 번씩 알립니다. 오래된 수치는 알리지 않습니다. 각 항목 아래는 알림 내용입니다.',
    kinds: {
      verdict: '판정이 바뀔 때',
      margin: '마진이 기준선을 넘을 때',
      retarget: '난이도가 조정될 때',
      record: '난이도가 기록을 세울 때',
      mpiHigh: 'MPI가 2를 넘을 때',
      mpiLow: 'MPI가 0 아래로 내려갈 때',
    },
    level: '비용 대비 마진 기준선',
    quiet: {
      name: '방해 금지 시간',
      sentence: '그사이 일어난 일은 그 뒤에도 그대로면 알립니다.',
      from: '부터',
      to: '까지',
    },
    needsLeave: '브라우저가 Hashfloor의 알림을 허용해야 합니다. 기기마다 한 번 묻습니다.',
    allow: '알림 허용',
    refused: '브라우저가 허용하지 않아 아무것도 알리지 않습니다.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'BGeometrics 키',
      sentence: '선택 사항: 키 없이도 MPI를 얻지만 며칠 늦기도 합니다.',
    },
    cryptoquant: { label: 'CryptoQuant 키', sentence: '선택 사항: MPI를 정의한 곳의 값.' },
    needsLeave: '브라우저가 Hashfloor의 CryptoQuant 요청을 허용해야 합니다.',
    allow: 'api.cryptoquant.com 허용',
  },
  sources: {
    title: '출처',
    lead: '수치는 무엇을 보든 일정에 따라 가져옵니다. 키는 이 기기에 남고 해당 출처에만 보냅니다.',
    never: '아직 요청하지 않음',
    answered: (age) => `${age} 응답`,
    failed: (error) => `마지막 시도 실패: ${error}`,
  },
  backup: {
    title: '백업',
    lead: '브라우저 동기화가 켜져 있으면 설정도 함께 동기화됩니다. 키는 동기화되지 않고 어떤 파일에도 없습니다.',
    save: '설정을 파일로 저장',
    load: '파일에서 설정 불러오기',
    reset: '모두 초기화',
    sure: '정말 모두 초기화할까요?',
    outcomes: {
      taken: '파일의 설정이 적용되었습니다.',
      refused: 'Hashfloor 설정 파일이 아니거나 이치에 맞지 않는 내용이 있습니다. 아무것도 바꾸지 않았습니다.',
      reset: '모두 처음 상태입니다.',
    },
  },
  about: {
    title: '정보와 개인정보',
    privacy: [
      '페이지의 글도 주소도 브라우저를 떠나지 않습니다.',
      'Hashfloor는 공개 출처에 가격, 난이도, 해시레이트, MPI를 묻고, 당신에 대한 것은 아무것도 보내지 않습니다.',
      '계정도, 방문 집계도, 광고도 없습니다.',
    ],
    method:
      '비용은 블록당 난이도 × 2³² 해시를 보상으로 나누고 1 PH/s의 하루 비용을 곱한 것입니다. 하루 비용은 전기이고, 기준에 따라 간접비가 더해집니다. 비용 대비 마진은 가격 ÷ 비용 − 1입니다. 판정은 채굴자를 묘사할 뿐 예측이 아닙니다.',
    more: '모든 수식, 기준, 출처',
    credits: '가격 기록: Coin Metrics(CC BY-NC 4.0). 난이도: Electrum 체크포인트. 현재 수치: 위의 출처.',
  },
};
