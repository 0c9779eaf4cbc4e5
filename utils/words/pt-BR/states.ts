import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'No vermelho, aguentando',
    sentence:
      'Uma moeda é vendida por menos do que custa minerá-la, mas as máquinas seguem ligadas e as moedas não se mexem.',
  },
  'switching-off': {
    name: 'Desligando',
    sentence:
      'Minerar dá prejuízo e as máquinas mais fracas param, enquanto as moedas já mineradas são guardadas.',
  },
  'paying-bills-from-stock': {
    name: 'Paga com o estoque',
    sentence: 'Minerar dá prejuízo, e as moedas saem em ritmo quase normal para cobrir as contas.',
  },
  capitulation: {
    name: 'Capitulação',
    sentence:
      'Minerar dá prejuízo e muito mais moedas que o normal se movem, como quando os mineradores não têm escolha.',
  },
  'squeezed-but-holding': {
    name: 'Apertado, mas segurando',
    sentence:
      'Sobra pouco acima do custo, mas os mineradores guardam suas moedas e as máquinas seguem ligadas.',
  },
  'squeezed-holding-thinning-out': {
    name: 'Apertado, segurando e encolhendo',
    sentence: 'Sobra pouco: os mineradores guardam suas moedas, mas parte da frota foi desligada.',
  },
  'squeezed-selling-to-live': {
    name: 'Apertado, vende para viver',
    sentence: 'Sobra pouco acima do custo, e as moedas saem em ritmo quase normal para pagar a energia.',
  },
  'distress-selling': {
    name: 'Vendas forçadas',
    sentence: 'Sobra pouco acima do custo, e os mineradores enviam muito mais moedas que no último ano.',
  },
  'holding-with-a-cushion': {
    name: 'Segurando com folga',
    sentence: 'Minerar se paga, e os mineradores guardam o que mineram.',
  },
  'business-as-usual': {
    name: 'Tudo normal',
    sentence: 'Minerar se paga, e as moedas saem em ritmo quase normal.',
  },
  'raising-cash': {
    name: 'Fazendo caixa',
    sentence: 'Minerar se paga, mas os mineradores enviam uma quantidade incomum de moedas.',
  },
  accumulating: { name: 'Acumulando', sentence: 'Minerar rende bem, e poucas moedas saem dos mineradores.' },
  comfortable: {
    name: 'Confortável',
    sentence: 'Minerar rende bem, e as moedas saem em ritmo quase normal.',
  },
  'taking-profit': {
    name: 'Realizando lucro',
    sentence: 'Minerar rende bem, e os mineradores enviam uma quantidade incomum de moedas.',
  },
  hoarding: {
    name: 'Entesourando',
    sentence: 'Minerar rende muitíssimo, e ainda assim os mineradores seguram suas moedas.',
  },
  windfall: {
    name: 'Bonança',
    sentence: 'Minerar rende muitíssimo, e as moedas saem em ritmo quase normal.',
  },
  distribution: {
    name: 'Distribuição',
    sentence: 'Minerar rende muitíssimo, e muito mais moedas que o normal passam dos mineradores ao mercado.',
  },
  'underwater-flows-unknown': {
    name: 'No vermelho, fluxos desconhecidos',
    sentence: 'Minerar custa mais do que rende. Hoje não se sabe se os mineradores guardam ou movem moedas.',
  },
  'squeezed-flows-unknown': {
    name: 'Apertado, fluxos desconhecidos',
    sentence: 'Sobra pouco acima do custo. Hoje não se sabe se os mineradores guardam ou movem suas moedas.',
  },
  'thin-flows-unknown': {
    name: 'Margem magra, fluxos desconhecidos',
    sentence: 'Minerar se paga. Hoje não se sabe se os mineradores guardam ou movem suas moedas.',
  },
  'comfortable-flows-unknown': {
    name: 'Confortável, fluxos desconhecidos',
    sentence: 'Minerar rende bem. Hoje não se sabe se os mineradores guardam ou movem suas moedas.',
  },
  'fat-flows-unknown': {
    name: 'Margem gorda, fluxos desconhecidos',
    sentence: 'Minerar rende muitíssimo. Hoje não se sabe se os mineradores guardam ou movem suas moedas.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'no vermelho',
  squeezed: 'apertado',
  thin: 'magra',
  comfortable: 'confortável',
  fat: 'gorda',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'mineradoras listadas, caixa',
    sentence: 'O que as mineradoras listadas desembolsam por moeda: energia, pessoal, juros, impostos.',
  },
  listed_allin: {
    name: 'mineradoras listadas, custo total',
    sentence: 'O mesmo, com depreciação das máquinas e pagamento em ações.',
  },
  global_electricity: {
    name: 'frota mundial, eletricidade',
    sentence: 'A conta de luz de todas as máquinas a 5 centavos de dólar, com refrigeração. Nada mais.',
  },
  global_production: {
    name: 'frota mundial, produção',
    sentence: 'A conta de luz tomada como quatro quintos do que custa uma moeda.',
  },
  high_cost_marginal: {
    name: 'mineradores de custo alto',
    sentence: 'Máquinas antigas de 32 J/TH, as primeiras a parar.',
  },
  home_miner: {
    name: 'um minerador em casa',
    sentence: 'Uma máquina atual na tarifa residencial de 12 centavos de dólar.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'segurando', sentence: 'Saem menos moedas que o normal.' },
  normal: {
    name: 'fluxos normais',
    sentence: 'Saem quase tantas moedas quanto o normal.',
  },
  distributing: { name: 'distribuindo', sentence: 'Saem muito mais moedas que o normal.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'em expansão',
    ribbon: 'hashrate em alta',
    ribbonLong: 'O hashrate médio dos últimos 30 dias não está abaixo do dos últimos 60.',
    retargets: 'dificuldade perto do recorde',
    retargetsLong: 'A dificuldade está perto do recorde e seu último ajuste não foi um corte.',
  },
  contracting: {
    name: 'em contração',
    ribbon: 'hashrate em queda',
    ribbonLong: 'O hashrate médio dos últimos 30 dias está abaixo do dos últimos 60.',
    retargets: 'dificuldade cortada',
    retargetsLong: 'A dificuldade foi cortada três vezes seguidas, ou está mais de 10 % abaixo do recorde.',
  },
};
