import type { DepthWords } from '../en/depth';

/** Turkish: suppositions. */
export const whatIf: DepthWords['whatIf'] = {
  title: 'Ya olsaydı',
  lead: 'Başka bir fiyat, tarife ya da verim yazın. Zorluk, akışlar ve ağ bugünkü gibi kalır.',
  price: 'Bir bitcoinin fiyatı',
  tariff: 'Elektrik fiyatı',
  efficiency: 'Verim',
  back: 'Bugüne dön',
  outcome: 'O zaman',
  cost: 'Madencilik maliyeti',
  overCost: 'Maliyete göre marj',
  ofPrice: 'Fiyata göre',
  verdict: 'Hüküm',
  floor: (tariff, efficiency, price) =>
    `kWh başına ${tariff} ve ${efficiency} J/TH ile fiyat ${price} üstünde kalmalı.`,
  breakEven: (tariff, price) =>
    `${price} fiyatında, elektrik kWh başına ${tariff} olunca geriye bir şey kalmaz.`,
  never: (price) => `${price} fiyatında, elektrik ne olursa olsun diğer giderler kazancın tümünü yer.`,
  also: (basis) => `“${basis}” temeliyle hesaplandı.`,
  machines: {
    title: 'Hangi makineler hâlâ kazanıyor',
    lead: (hashprice) =>
      `Bir PH/s günde ${hashprice} kazanır. Elektriği bundan pahalıysa makine kazanmaz olur:`,
    name: 'Makine',
    efficiency: 'J/TH',
    breakEven: 'Başabaş, kWh başına',
    earns: 'kazanıyor',
    loses: 'kaybediyor',
    at: (tariff) => `${tariff} iken`,
    note: (day) =>
      `Yalnız elektrik: soğutma, havuz ücreti, personel ve aşınma yok. Verimler üreticilerin anma değerleridir, belgelerde ± %5–10; bakıldığı gün ${day}.`,
    sources: 'Her verimin okunduğu yer',
  },
};
