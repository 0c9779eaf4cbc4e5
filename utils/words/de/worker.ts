import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Was der Worker sagt. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) => `${verdict}\n${margin} auf Mining-Kosten von ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}, gelesen auf ${host}, ${day}`,
    page: (value, day) => `MPI ${value}: ein gelesener Wert vom ${day}.`,
  },
  pause: 'Markierungen überall anhalten',
  asked: {
    menu: 'Marge bei „%s“',
    prompt: 'Einen Preis für einen Bitcoin eingeben, etwa 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price} sind ${margin} auf Mining-Kosten von ${cost} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'Kosten',
    overCost: 'über den Mining-Kosten',
    underCost: 'unter den Mining-Kosten',
    fromOurs: 'gegenüber Hashfloors Kosten',
    priceRead: 'Gelesener Preis',
    costRead: 'Gelesene Kosten',
    ourCost: 'Mining-Kosten',
    marginOfPrice: 'Marge vom Preis',
    minersNow: 'Miner jetzt',
    stale: 'alte Zahlen',
    copy: 'Kopieren',
    copied: 'Kopiert',
    notAPrice: 'Kein Bitcoin-Preis',
    markets: {
      perpetual: 'Perpetual: folgt dem Kurs',
      futures: 'Future: ein Kurs für einen späteren Tag',
      option: 'Option',
      dollarCoin: 'als US-Dollar gerechnet',
    },
  },
};
