import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: '赤字でも持ちこたえる',
    sentence: 'コインの売値は採掘コストを下回りますが、マシンは動き続け、コインも手元に残っています。',
  },
  'switching-off': {
    name: '停止が始まる',
    sentence: '採掘は赤字で、最も弱いマシンから止まり、採掘済みのコインは保有されています。',
  },
  'paying-bills-from-stock': {
    name: '在庫で支払い',
    sentence: '採掘は赤字で、支払いのためにコインがほぼ平常のペースで流出しています。',
  },
  capitulation: {
    name: '降伏',
    sentence: '採掘は赤字で、マイナーに選択肢がないかのように、平常をはるかに超えるコインが動いています。',
  },
  'squeezed-but-holding': {
    name: '苦しいが保有',
    sentence: 'コストを上回る余裕はわずかですが、マイナーはコインを手放さず、マシンも稼働しています。',
  },
  'squeezed-holding-thinning-out': {
    name: '苦しく、保有しつつ縮小',
    sentence:
      'コストを上回る余裕はわずかで、マイナーはコインを保有していますが、一部のマシンは停止しました。',
  },
  'squeezed-selling-to-live': {
    name: '苦しく、生活のために売る',
    sentence: 'コストを上回る余裕はわずかで、電気代を払うためにコインがほぼ平常のペースで流出しています。',
  },
  'distress-selling': {
    name: '窮余の売り',
    sentence: 'コストを上回る余裕はわずかで、マイナーはこの一年よりはるかに多くのコインを送り出しています。',
  },
  'holding-with-a-cushion': {
    name: '余裕を持って保有',
    sentence: '採掘は採算がとれ、マイナーは採掘したコインを保有しています。',
  },
  'business-as-usual': {
    name: '平常営業',
    sentence: '採掘は採算がとれ、コインはほぼ平常のペースで流出しています。',
  },
  'raising-cash': {
    name: '現金化',
    sentence: '採掘は採算がとれていますが、マイナーは異例に多くのコインを送り出しています。',
  },
  accumulating: { name: '蓄積', sentence: '採掘はよく儲かり、マイナーから出るコインはわずかです。' },
  comfortable: { name: '快適', sentence: '採掘はよく儲かり、コインはほぼ平常のペースで流出しています。' },
  'taking-profit': {
    name: '利益確定',
    sentence: '採掘はよく儲かり、マイナーは異例に多くのコインを送り出しています。',
  },
  hoarding: { name: '溜め込み', sentence: '採掘は大いに儲かりますが、マイナーはなおコインを抱えています。' },
  windfall: { name: '大儲け', sentence: '採掘は大いに儲かり、コインはほぼ平常のペースで流出しています。' },
  distribution: {
    name: '放出',
    sentence: '採掘は大いに儲かり、平常をはるかに超えるコインがマイナーから市場へ渡っています。',
  },
  'underwater-flows-unknown': {
    name: '赤字、流出入は不明',
    sentence:
      'コインの売値は採掘コストを下回ります。マイナーがコインを保有しているか動かしているかは、今日は分かりません。',
  },
  'squeezed-flows-unknown': {
    name: '苦しい、流出入は不明',
    sentence:
      'コストを上回る余裕はわずかです。マイナーがコインを保有しているか動かしているかは、今日は分かりません。',
  },
  'thin-flows-unknown': {
    name: '薄い利ざや、流出入は不明',
    sentence:
      '採掘は採算がとれています。マイナーがコインを保有しているか動かしているかは、今日は分かりません。',
  },
  'comfortable-flows-unknown': {
    name: '快適、流出入は不明',
    sentence: '採掘はよく儲かります。マイナーがコインを保有しているか動かしているかは、今日は分かりません。',
  },
  'fat-flows-unknown': {
    name: '厚い利ざや、流出入は不明',
    sentence:
      '採掘は大いに儲かります。マイナーがコインを保有しているか動かしているかは、今日は分かりません。',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: '赤字',
  squeezed: '苦しい',
  thin: '薄い',
  comfortable: '快適',
  fat: '厚い',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: '上場マイナー、現金コスト',
    sentence: '上場マイニング企業が1枚のために支払う額：電力、人件費、利息、税。',
  },
  listed_allin: {
    name: '上場マイナー、総コスト',
    sentence: '同上に、マシンの減価償却と株式報酬を加えたもの。',
  },
  global_electricity: {
    name: '世界全体、電力のみ',
    sentence: '全マシンの電気代を5セントで計算、冷却込み。それ以外は含みません。',
  },
  global_production: { name: '世界全体、生産コスト', sentence: '電気代をコスト全体の5分の4とみなしたもの。' },
  high_cost_marginal: { name: '高コストのマイナー', sentence: '最初に止まる、32 J/THの旧型マシン。' },
  home_miner: { name: '自宅マイナー', sentence: '現行機1台、12セントの家庭用電力。' },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: '保有', sentence: 'マイナーから出るコインは平常より少なめです。' },
  normal: { name: '平常の流出', sentence: 'マイナーから出るコインはほぼ平常どおりです。' },
  distributing: { name: '放出', sentence: 'マイナーから出るコインは平常をはるかに上回ります。' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: '拡大中',
    ribbon: 'ハッシュレート上昇',
    ribbonLong: '直近30日の平均ハッシュレートは、直近60日の平均を下回っていません。',
    retargets: '難易度は記録に近い',
    retargetsLong: '難易度は記録に近く、前回の調整は引き下げではありませんでした。',
  },
  contracting: {
    name: '縮小中',
    ribbon: 'ハッシュレート低下',
    ribbonLong: '直近30日の平均ハッシュレートは、直近60日の平均を下回っています。',
    retargets: '難易度は引き下げ',
    retargetsLong: '難易度は3回続けて引き下げられたか、記録を10 %以上下回っています。',
  },
};
