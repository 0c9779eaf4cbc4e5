import type { WorkerWords } from '../en/worker';
import { alerts } from './alerts';
import { basis } from './basis';
import { face } from './face';
import { verdicts } from './states';

/** Turkish: all that the worker says. */
export const worker: WorkerWords = {
  verdicts,
  face,
  basis,
  alerts,
  badge: {
    title: (verdict, margin, cost, basis) =>
      `${verdict}\n${cost} madencilik maliyetine göre ${margin} (${basis})`,
  },
  readMpi: {
    title: (value, host, day) => `MPI ${value}, ${host} sitesinde okundu, ${day}`,
    page: (value, day) => `MPI ${value}: okunan bir değer, ${day}.`,
  },
  pause: 'İşaretleri her yerde duraklat',
  asked: {
    menu: '“%s” fiyatında marj',
    prompt: 'Bir bitcoinin fiyatını yazın, örneğin 85000',
    answer: (price, margin, cost, basis, verdict) =>
      `${price}, ${cost} madencilik maliyetine göre ${margin} (${basis}): ${verdict}`,
  },
  marks: {
    cost: 'maliyet',
    overCost: 'madencilik maliyetinin üstünde',
    underCost: 'madencilik maliyetinin altında',
    fromOurs: 'Hashfloor’un maliyetine göre',
    priceRead: 'Okunan fiyat',
    costRead: 'Okunan maliyet',
    ourCost: 'Madencilik maliyeti',
    marginOfPrice: 'Fiyata göre marj',
    minersNow: 'Madenciler şu an',
    stale: 'eski veriler',
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    notAPrice: 'Bitcoin fiyatı değil',
    markets: {
      perpetual: 'sürekli: fiyatı izler',
      futures: 'vadeli: ileri bir günün fiyatı',
      option: 'opsiyon',
      dollarCoin: 'dolar sayıldı',
    },
  },
};
