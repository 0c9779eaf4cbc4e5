import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Sott’acqua, resiste',
    sentence:
      'Una moneta si vende a meno di quanto costa estrarla, eppure le macchine girano e le monete restano ferme.',
  },
  'switching-off': {
    name: 'Si spegne',
    sentence:
      'Minare è in perdita e le macchine più deboli si fermano, mentre le monete già estratte vengono tenute.',
  },
  'paying-bills-from-stock': {
    name: 'Paga con le scorte',
    sentence: 'Minare è in perdita, e le monete escono circa al ritmo solito per coprire le bollette.',
  },
  capitulation: {
    name: 'Capitolazione',
    sentence:
      'Minare è in perdita e si muovono molte più monete del solito, come quando i miner non hanno scelta.',
  },
  'squeezed-but-holding': {
    name: 'Alle strette, ma tiene',
    sentence:
      'Resta poco sopra il costo, eppure i miner tengono le loro monete e le macchine restano accese.',
  },
  'squeezed-holding-thinning-out': {
    name: 'Alle strette, tiene, si riduce',
    sentence: 'Resta poco sopra il costo: i miner tengono le monete, ma parte del parco si è spenta.',
  },
  'squeezed-selling-to-live': {
    name: 'Alle strette, vende per vivere',
    sentence: 'Resta poco sopra il costo, e le monete escono circa al ritmo solito per pagare la corrente.',
  },
  'distress-selling': {
    name: 'Vendite forzate',
    sentence: 'Resta poco sopra il costo, e i miner inviano molte più monete che nell’ultimo anno.',
  },
  'holding-with-a-cushion': {
    name: 'Tiene, con un cuscinetto',
    sentence: 'Minare si ripaga, e i miner tengono ciò che estraggono.',
  },
  'business-as-usual': {
    name: 'Ordinaria amministrazione',
    sentence: 'Minare si ripaga, e le monete escono circa al ritmo solito.',
  },
  'raising-cash': {
    name: 'Fa cassa',
    sentence: 'Minare si ripaga, eppure i miner inviano insolitamente molte monete.',
  },
  accumulating: { name: 'Accumula', sentence: 'Minare rende bene, e poche monete lasciano i miner.' },
  comfortable: { name: 'Comodo', sentence: 'Minare rende bene, e le monete escono circa al ritmo solito.' },
  'taking-profit': {
    name: 'Prende profitto',
    sentence: 'Minare rende bene, e i miner inviano insolitamente molte monete.',
  },
  hoarding: {
    name: 'Fa incetta',
    sentence: 'Minare rende moltissimo, eppure i miner trattengono le loro monete.',
  },
  windfall: { name: 'Manna', sentence: 'Minare rende moltissimo, e le monete escono circa al ritmo solito.' },
  distribution: {
    name: 'Distribuzione',
    sentence: 'Minare rende moltissimo, e molte più monete del solito passano dai miner al mercato.',
  },
  'underwater-flows-unknown': {
    name: 'Sott’acqua, flussi ignoti',
    sentence:
      'Una moneta si vende a meno di quanto costa estrarla. Oggi non si sa se i miner tengono o muovono le monete.',
  },
  'squeezed-flows-unknown': {
    name: 'Alle strette, flussi ignoti',
    sentence: 'Resta poco sopra il costo. Oggi non si sa se i miner tengono o muovono le monete.',
  },
  'thin-flows-unknown': {
    name: 'Margine sottile, flussi ignoti',
    sentence: 'Minare si ripaga. Oggi non si sa se i miner tengono o muovono le monete.',
  },
  'comfortable-flows-unknown': {
    name: 'Comodo, flussi ignoti',
    sentence: 'Minare rende bene. Oggi non si sa se i miner tengono o muovono le monete.',
  },
  'fat-flows-unknown': {
    name: 'Margine grasso, flussi ignoti',
    sentence: 'Minare rende moltissimo. Oggi non si sa se i miner tengono o muovono le monete.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'sott’acqua',
  squeezed: 'alle strette',
  thin: 'sottile',
  comfortable: 'comodo',
  fat: 'grasso',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'miner quotati, cassa',
    sentence: 'Quanto le società quotate sborsano per una moneta: corrente, personale, interessi, tasse.',
  },
  listed_allin: {
    name: 'miner quotati, costo pieno',
    sentence: 'Lo stesso, con l’ammortamento delle macchine e i compensi in azioni.',
  },
  global_electricity: {
    name: 'parco mondiale, elettricità',
    sentence:
      'La bolletta di tutte le macchine a 5 centesimi di dollaro, con il raffreddamento. Nient’altro.',
  },
  global_production: {
    name: 'parco mondiale, produzione',
    sentence: 'La bolletta presa come quattro quinti di quanto costa una moneta.',
  },
  high_cost_marginal: {
    name: 'miner ad alto costo',
    sentence: 'Macchine vecchie da 32 J/TH, le prime a fermarsi.',
  },
  home_miner: {
    name: 'un miner in casa',
    sentence: 'Una macchina attuale alla tariffa domestica di 12 centesimi di dollaro.',
  },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'tengono', sentence: 'Meno monete del solito lasciano i miner.' },
  normal: { name: 'flussi soliti', sentence: 'Circa tante monete quante al solito lasciano i miner.' },
  distributing: { name: 'distribuiscono', sentence: 'Molte più monete del solito lasciano i miner.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'in espansione',
    ribbon: 'hashrate in salita',
    ribbonLong: 'L’hashrate medio degli ultimi 30 giorni non è sotto quello degli ultimi 60.',
    retargets: 'difficoltà vicina al record',
    retargetsLong: 'La difficoltà è vicina al record e il suo ultimo cambio non è stato un taglio.',
  },
  contracting: {
    name: 'in contrazione',
    ribbon: 'hashrate in calo',
    ribbonLong: 'L’hashrate medio degli ultimi 30 giorni è sotto quello degli ultimi 60.',
    retargets: 'difficoltà tagliata',
    retargetsLong: 'La difficoltà è scesa tre volte di fila, o è oltre il 10 % sotto il record.',
  },
};
