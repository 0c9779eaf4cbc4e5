import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** French: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) =>
      `${verdict}\n${margin} sur le coût de minage de ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value} lu sur ${host}, ${day}`,
    page: (value, day) => `MPI ${value} : une valeur lue du ${day}.`,
  },
  pause: 'Suspendre les marques partout',
  asked: {
    menu: 'Marge à « %s »',
    prompt: 'Saisissez le prix d’un bitcoin, par exemple 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price}, c’est ${margin} sur le coût de minage de ${cost} (${basis}) : ${verdict}`,
  },
  marks: {
    cost: 'coût',
    overCost: 'au-dessus du coût de minage',
    underCost: 'sous le coût de minage',
    fromOurs: 'par rapport au coût de Hashfloor',
    priceRead: 'Prix lu',
    costRead: 'Coût lu',
    ourCost: 'Coût de minage',
    marginOfPrice: 'Marge sur prix',
    minersNow: 'Les mineurs en ce moment',
    stale: 'chiffres anciens',
    copy: 'Copier',
    copied: 'Copié',
    notAPrice: 'Pas un prix du bitcoin',
    markets: {
      perpetual: 'perpétuel : suit le prix',
      futures: 'contrat à terme : un prix à une date ultérieure',
      option: 'option',
      dollarCoin: 'compté en dollars',
    },
  },
};
