import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Brazilian Portuguese: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) =>
      `${verdict}\n${margin} sobre o custo de mineração de ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value} lido em ${host}, ${day}`,
    page: (value, day) => `MPI ${value}: uma leitura de ${day}.`,
  },
  pause: 'Pausar as marcas em toda parte',
  asked: {
    menu: 'Margem a “%s”',
    prompt: 'Digite o preço de um bitcoin, por exemplo 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price} é ${margin} sobre o custo de mineração de ${cost} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'custo',
    overCost: 'acima do custo de mineração',
    underCost: 'abaixo do custo de mineração',
    fromOurs: 'em relação ao custo do Hashfloor',
    priceRead: 'Preço lido',
    costRead: 'Custo lido',
    ourCost: 'Custo de minerar',
    marginOfPrice: 'Margem do preço',
    minersNow: 'Mineradores agora',
    stale: 'números antigos',
    copy: 'Copiar',
    copied: 'Copiado',
    notAPrice: 'Não é um preço de Bitcoin',
    markets: {
      perpetual: 'perpétuo: segue o preço',
      futures: 'futuro: um preço em data posterior',
      option: 'opção',
      dollarCoin: 'contado como dólares',
    },
  },
};
