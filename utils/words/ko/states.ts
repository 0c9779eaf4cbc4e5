import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: '적자지만 버팀',
    sentence: '코인 값이 채굴 비용보다 낮지만, 채굴기는 계속 돌고 코인은 그대로 있습니다.',
  },
  'switching-off': {
    name: '가동 중단',
    sentence: '채굴은 손해이고 가장 약한 채굴기부터 멈추지만, 이미 캔 코인은 보유하고 있습니다.',
  },
  'paying-bills-from-stock': {
    name: '재고로 비용 충당',
    sentence: '채굴은 손해이고, 비용을 치르려고 코인이 거의 평소 속도로 나갑니다.',
  },
  capitulation: {
    name: '항복',
    sentence: '채굴은 손해이고, 채굴자에게 선택지가 없을 때처럼 평소보다 훨씬 많은 코인이 움직입니다.',
  },
  'squeezed-but-holding': {
    name: '빠듯하지만 보유',
    sentence: '비용을 제하면 남는 것이 적지만, 채굴자는 코인을 쥐고 있고 채굴기도 켜져 있습니다.',
  },
  'squeezed-holding-thinning-out': {
    name: '빠듯하고 보유하며 축소',
    sentence: '비용을 제하면 남는 것이 적습니다. 채굴자는 코인을 쥐고 있지만 채굴기 일부가 꺼졌습니다.',
  },
  'squeezed-selling-to-live': {
    name: '빠듯해서 생계형 매도',
    sentence: '비용을 제하면 남는 것이 적고, 전기료를 내려고 코인이 거의 평소 속도로 나갑니다.',
  },
  'distress-selling': {
    name: '궁지의 매도',
    sentence: '비용을 제하면 남는 것이 적고, 채굴자가 지난 한 해보다 훨씬 많은 코인을 내보냅니다.',
  },
  'holding-with-a-cushion': {
    name: '여유 있게 보유',
    sentence: '채굴은 제 몫을 하고, 채굴자는 캔 것을 보유합니다.',
  },
  'business-as-usual': { name: '평상시', sentence: '채굴은 제 몫을 하고, 코인은 거의 평소 속도로 나갑니다.' },
  'raising-cash': {
    name: '현금 확보',
    sentence: '채굴은 제 몫을 하지만, 채굴자가 유난히 많은 코인을 내보냅니다.',
  },
  accumulating: { name: '축적', sentence: '채굴 수익이 좋고, 채굴자를 떠나는 코인은 적습니다.' },
  comfortable: { name: '넉넉함', sentence: '채굴 수익이 좋고, 코인은 거의 평소 속도로 나갑니다.' },
  'taking-profit': {
    name: '차익 실현',
    sentence: '채굴 수익이 좋고, 채굴자가 유난히 많은 코인을 내보냅니다.',
  },
  hoarding: { name: '쟁여 두기', sentence: '채굴 수익이 매우 크지만, 채굴자는 여전히 코인을 쥐고 있습니다.' },
  windfall: { name: '호황', sentence: '채굴 수익이 매우 크고, 코인은 거의 평소 속도로 나갑니다.' },
  distribution: {
    name: '분산',
    sentence: '채굴 수익이 매우 크고, 평소보다 훨씬 많은 코인이 채굴자에게서 시장으로 넘어갑니다.',
  },
  'underwater-flows-unknown': {
    name: '적자, 흐름 알 수 없음',
    sentence: '코인 값이 채굴 비용보다 낮습니다. 채굴자가 코인을 보유하는지 옮기는지 오늘은 알 수 없습니다.',
  },
  'squeezed-flows-unknown': {
    name: '빠듯함, 흐름 알 수 없음',
    sentence: '비용을 제하면 남는 것이 적습니다. 채굴자가 코인을 보유하는지 옮기는지 오늘은 알 수 없습니다.',
  },
  'thin-flows-unknown': {
    name: '얇은 마진, 흐름 알 수 없음',
    sentence: '채굴은 제 몫을 합니다. 채굴자가 코인을 보유하는지 옮기는지 오늘은 알 수 없습니다.',
  },
  'comfortable-flows-unknown': {
    name: '넉넉함, 흐름 알 수 없음',
    sentence: '채굴 수익이 좋습니다. 채굴자가 코인을 보유하는지 옮기는지 오늘은 알 수 없습니다.',
  },
  'fat-flows-unknown': {
    name: '두꺼운 마진, 흐름 알 수 없음',
    sentence: '채굴 수익이 매우 큽니다. 채굴자가 코인을 보유하는지 옮기는지 오늘은 알 수 없습니다.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: '적자',
  squeezed: '빠듯함',
  thin: '얇음',
  comfortable: '넉넉함',
  fat: '두꺼움',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: '상장 채굴사, 현금 비용',
    sentence: '상장 채굴사가 코인 하나에 쓰는 돈: 전기, 인건비, 이자, 세금.',
  },
  listed_allin: {
    name: '상장 채굴사, 총비용',
    sentence: '위와 같고, 채굴기 감가상각과 주식 보상을 더한 것.',
  },
  global_electricity: {
    name: '전 세계 채굴기, 전기료',
    sentence: '모든 채굴기의 전기료를 5센트로 계산, 냉각 포함. 그 밖에는 없음.',
  },
  global_production: { name: '전 세계 채굴기, 생산 비용', sentence: '전기료를 코인 비용의 5분의 4로 본 것.' },
  high_cost_marginal: { name: '고비용 채굴자', sentence: '가장 먼저 멈추는 32 J/TH의 구형 채굴기.' },
  home_miner: { name: '가정 채굴자', sentence: '현행 채굴기 한 대, 12센트 가정용 전기.' },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: '보유', sentence: '채굴자를 떠나는 코인이 평소보다 적습니다.' },
  normal: { name: '평소 흐름', sentence: '채굴자를 떠나는 코인이 평소와 비슷합니다.' },
  distributing: { name: '분산', sentence: '채굴자를 떠나는 코인이 평소보다 훨씬 많습니다.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: '확장 중',
    ribbon: '해시레이트 상승',
    ribbonLong: '최근 30일 평균 해시레이트가 최근 60일 평균보다 낮지 않습니다.',
    retargets: '난이도 기록 근처',
    retargetsLong: '난이도가 기록에 가깝고 마지막 조정이 하향이 아니었습니다.',
  },
  contracting: {
    name: '수축 중',
    ribbon: '해시레이트 하락',
    ribbonLong: '최근 30일 평균 해시레이트가 최근 60일 평균보다 낮습니다.',
    retargets: '난이도 하향',
    retargetsLong: '난이도가 세 번 연속 하향되었거나 기록보다 10 % 넘게 낮습니다.',
  },
};
