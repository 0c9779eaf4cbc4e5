import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Russian: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) => `${verdict}\n${margin} к себестоимости ${cost} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}, прочитано на ${host}, ${day}`,
    page: (value, day) => `MPI ${value}: прочитанное значение, ${day}`,
  },
  pause: 'Приостановить пометки везде',
  asked: {
    menu: 'Маржа при «%s»',
    prompt: 'Введите цену одного биткоина, например 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price} — это ${margin} к себестоимости ${cost} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'себестоимость',
    overCost: 'над себестоимостью',
    underCost: 'под себестоимостью',
    fromOurs: 'к себестоимости Hashfloor',
    priceRead: 'Прочитанная цена',
    costRead: 'Прочитанная себестоимость',
    ourCost: 'Себестоимость',
    marginOfPrice: 'Маржа от цены',
    minersNow: 'Майнеры сейчас',
    stale: 'старые данные',
    copy: 'Копировать',
    copied: 'Скопировано',
    notAPrice: 'Не цена биткоина',
    markets: {
      perpetual: 'бессрочный: следует за ценой',
      futures: 'фьючерс: цена на более поздний день',
      option: 'опцион',
      dollarCoin: 'считается долларами',
    },
  },
};
