import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Bu sayfa',
  markets: {
    spot: 'spot',
    perpetual: 'süresiz: fiyatı izler, kendisi değildir',
    futures: 'vadeli: ileri bir günün fiyatı',
    option: 'bitcoin opsiyonu',
  },
  asDollars: (currency) => `${currency} ABD doları sayıldı`,
  fromTitle: 'başlıktan okundu',
  notBitcoin: 'Bitcoin fiyatı yok: yalnızca metnin onun için söyledikleri işaretlenir.',
  untold: 'Son fiyat burada ayırt edilemiyor.',
  gaveUp: 'Bu sayfa işaretleri sürekli kaldırıyor; yeniden yüklenene kadar kendi hâline bırakıldı.',
  forbidden: 'Adres listeniz bu sayfada işaret göstermiyor.',
};
