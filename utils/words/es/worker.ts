import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Spanish: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) =>
      `${verdict}\n${margin} sobre el coste de minado de ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value} leído en ${host}, ${day}`,
    page: (value, day) => `MPI ${value}: una lectura del ${day}.`,
  },
  pause: 'Pausar las marcas en todas partes',
  asked: {
    menu: 'Margen a «%s»',
    prompt: 'Escribe el precio de un bitcoin, por ejemplo 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price} es ${margin} sobre el coste de minado de ${cost} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'coste',
    overCost: 'sobre el coste de minado',
    underCost: 'bajo el coste de minado',
    fromOurs: 'frente al coste de Hashfloor',
    priceRead: 'Precio leído',
    costRead: 'Coste leído',
    ourCost: 'Coste de minar',
    marginOfPrice: 'Margen del precio',
    minersNow: 'Los mineros ahora',
    stale: 'cifras antiguas',
    copy: 'Copiar',
    copied: 'Copiado',
    notAPrice: 'No es un precio de Bitcoin',
    markets: {
      perpetual: 'perpetuo: sigue al precio',
      futures: 'futuro: un precio a fecha posterior',
      option: 'opción',
      dollarCoin: 'tomado como dólares',
    },
  },
};
