import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Sous l’eau, tient bon',
    sentence:
      'Une pièce se vend moins cher qu’elle ne coûte à miner, mais les machines tournent et les pièces ne bougent pas.',
  },
  'switching-off': {
    name: 'Extinction en cours',
    sentence:
      'Le minage perd de l’argent, les machines les plus faibles s’arrêtent et les pièces déjà minées sont gardées.',
  },
  'paying-bills-from-stock': {
    name: 'Paie sur ses réserves',
    sentence:
      'Le minage perd de l’argent, et les pièces sortent à peu près au rythme habituel pour payer les factures.',
  },
  capitulation: {
    name: 'Capitulation',
    sentence:
      'Le minage perd de l’argent et bien plus de pièces que d’habitude bougent, comme quand les mineurs n’ont pas le choix.',
  },
  'squeezed-but-holding': {
    name: 'À l’étroit, mais tient',
    sentence:
      'Il reste peu au-dessus du coût, mais les mineurs gardent leurs pièces et les machines restent allumées.',
  },
  'squeezed-holding-thinning-out': {
    name: 'À l’étroit, tient, se réduit',
    sentence:
      'Il reste peu au-dessus du coût : les mineurs gardent leurs pièces, mais une partie du parc s’est éteinte.',
  },
  'squeezed-selling-to-live': {
    name: 'À l’étroit, vend pour vivre',
    sentence:
      'Il reste peu au-dessus du coût, et les pièces sortent à peu près au rythme habituel pour payer l’électricité.',
  },
  'distress-selling': {
    name: 'Ventes forcées',
    sentence:
      'Il reste peu au-dessus du coût, et les mineurs envoient bien plus de pièces que sur l’année écoulée.',
  },
  'holding-with-a-cushion': {
    name: 'Garde, avec de la marge',
    sentence: 'Le minage se paie, et les mineurs gardent ce qu’ils minent.',
  },
  'business-as-usual': {
    name: 'Comme à l’ordinaire',
    sentence: 'Le minage se paie, et les pièces sortent à peu près au rythme habituel.',
  },
  'raising-cash': {
    name: 'Fait de la trésorerie',
    sentence: 'Le minage se paie, mais les mineurs envoient un nombre inhabituel de pièces.',
  },
  accumulating: {
    name: 'Accumule',
    sentence: 'Le minage rapporte bien, et peu de pièces quittent les mineurs.',
  },
  comfortable: {
    name: 'À l’aise',
    sentence: 'Le minage rapporte bien, et les pièces sortent à peu près au rythme habituel.',
  },
  'taking-profit': {
    name: 'Prend ses bénéfices',
    sentence: 'Le minage rapporte bien, et les mineurs envoient un nombre inhabituel de pièces.',
  },
  hoarding: {
    name: 'Thésaurise',
    sentence: 'Le minage rapporte énormément, et les mineurs retiennent pourtant leurs pièces.',
  },
  windfall: {
    name: 'Aubaine',
    sentence: 'Le minage rapporte énormément, et les pièces sortent à peu près au rythme habituel.',
  },
  distribution: {
    name: 'Distribution',
    sentence:
      'Le minage rapporte énormément, et bien plus de pièces que d’habitude passent des mineurs au marché.',
  },
  'underwater-flows-unknown': {
    name: 'Sous l’eau, flux inconnus',
    sentence:
      'Une pièce se vend moins cher qu’elle ne coûte à miner. On ignore aujourd’hui si les mineurs gardent ou déplacent leurs pièces.',
  },
  'squeezed-flows-unknown': {
    name: 'À l’étroit, flux inconnus',
    sentence:
      'Il reste peu au-dessus du coût. On ignore aujourd’hui si les mineurs gardent ou déplacent leurs pièces.',
  },
  'thin-flows-unknown': {
    name: 'Marge mince, flux inconnus',
    sentence: 'Le minage se paie. On ignore aujourd’hui si les mineurs gardent ou déplacent leurs pièces.',
  },
  'comfortable-flows-unknown': {
    name: 'À l’aise, flux inconnus',
    sentence:
      'Le minage rapporte bien. On ignore aujourd’hui si les mineurs gardent ou déplacent leurs pièces.',
  },
  'fat-flows-unknown': {
    name: 'Marge grasse, flux inconnus',
    sentence:
      'Le minage rapporte énormément. On ignore aujourd’hui si les mineurs gardent ou déplacent leurs pièces.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'sous l’eau',
  squeezed: 'à l’étroit',
  thin: 'mince',
  comfortable: 'à l’aise',
  fat: 'grasse',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'mineurs cotés, décaissements',
    sentence:
      'Ce que les sociétés cotées déboursent pour une pièce : électricité, personnel, intérêts, impôts.',
  },
  listed_allin: {
    name: 'mineurs cotés, coût complet',
    sentence: 'De même, avec l’amortissement des machines et la rémunération en actions.',
  },
  global_electricity: {
    name: 'parc mondial, électricité',
    sentence:
      'La facture d’électricité de toutes les machines à 5 cents, avec le refroidissement. Rien d’autre.',
  },
  global_production: {
    name: 'parc mondial, production',
    sentence: 'La facture d’électricité prise comme les quatre cinquièmes de ce que coûte une pièce.',
  },
  high_cost_marginal: {
    name: 'mineurs à coût élevé',
    sentence: 'D’anciennes machines de 32 J/TH, les premières à s’arrêter.',
  },
  home_miner: {
    name: 'un mineur à la maison',
    sentence: 'Une machine actuelle au tarif domestique de 12 cents.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'conservation', sentence: 'Il sort moins de pièces que d’habitude.' },
  normal: {
    name: 'flux habituels',
    sentence: 'Il sort à peu près autant de pièces que d’habitude.',
  },
  distributing: {
    name: 'distribution',
    sentence: 'Il sort bien plus de pièces que d’habitude.',
  },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'en expansion',
    ribbon: 'hashrate en hausse',
    ribbonLong: 'Le hashrate moyen des 30 derniers jours n’est pas inférieur à celui des 60 derniers.',
    retargets: 'difficulté près du record',
    retargetsLong: 'La difficulté est proche de son record et son dernier ajustement n’était pas une baisse.',
  },
  contracting: {
    name: 'en contraction',
    ribbon: 'hashrate en baisse',
    ribbonLong: 'Le hashrate moyen des 30 derniers jours est inférieur à celui des 60 derniers.',
    retargets: 'difficulté réduite',
    retargetsLong: 'La difficulté a baissé trois fois de suite, ou se tient plus de 10 % sous son record.',
  },
};
