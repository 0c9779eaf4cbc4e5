import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Italian: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) =>
      `${verdict}\n${margin} sul costo di estrazione di ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value} letto su ${host}, ${day}`,
    page: (value, day) => `MPI ${value}: un valore letto del ${day}.`,
  },
  pause: 'Sospendi i segni ovunque',
  asked: {
    menu: 'Margine a «%s»',
    prompt: 'Scrivi il prezzo di un bitcoin, per esempio 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price} è ${margin} sul costo di estrazione di ${cost} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'costo',
    overCost: 'sopra il costo di estrazione',
    underCost: 'sotto il costo di estrazione',
    fromOurs: 'rispetto al costo di Hashfloor',
    priceRead: 'Prezzo letto',
    costRead: 'Costo letto',
    ourCost: 'Costo di mining',
    marginOfPrice: 'Margine sul prezzo',
    minersNow: 'I miner ora',
    stale: 'dati vecchi',
    copy: 'Copia',
    copied: 'Copiato',
    notAPrice: 'Non è un prezzo di Bitcoin',
    markets: {
      perpetual: 'perpetuo: segue il prezzo',
      futures: 'future: un prezzo a una data successiva',
      option: 'opzione',
      dollarCoin: 'contato come dollari',
    },
  },
};
