import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Turkish: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Fiyat', cost: 'Madencilik maliyeti', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'bilinmiyor',
    sources: {
      bundled: 'yerleşik',
      user: 'sizin girdiğiniz',
      outflows: 'çıkışlardan hesaplandı',
      node: 'kendi sunucunuz',
      feed: 'akışınız',
    },
    readOn: (host) => `${host} sitesinde okundu`,
    old: (day) => `eski: ${day}`,
  },
  reading: {
    title: 'Bu sayfada okundu',
    note: 'Bir makalenin söylediği. Ancak siz benimserseniz sayılır.',
    take: 'Kullan',
    taken: 'kullanımda',
    drop: 'Kaldır',
  },
  mpi: {
    name: 'MPI',
    long: 'Madenci Pozisyon Endeksi: bugün madencilerden çıkan coinlerin geçen yıldan ne kadar saptığı',
    bands: mpiBands,
    deep: 'Madencilerden neredeyse hiç coin çıkmıyor.',
    elevated: 'Madencilerden olağandan fazla coin çıkıyor.',
    tooOld: 'Hüküm için fazla eski.',
    never: 'Henüz değer yok.',
    get: 'Bir değer girin',
  },
  network: { label: 'Ağ', ...network },
  difficulty: {
    label: 'Zorluk',
    atRecord: 'rekorunda',
    belowRecord: (share) => `rekorun ${share} altında`,
    record: (difficulty, day) => `Rekor: ${difficulty}, ${day}`,
    next: 'Ayarlama',
  },
  site: {
    marksOn: 'Fiyatları işaretle:',
    grant: (host) => `${host} sitesinde fiyatları işaretle`,
    closed: 'Bu sayfayı hiçbir eklenti işaretleyemez.',
    pause: 'İşaretleri her yerde duraklat',
    paused: 'İşaretler her yerde duraklatıldı.',
    resume: 'Sürdür',
  },
  popup: {
    fetching: 'Alınıyor …',
    fetched: 'Güncel',
    failed: 'Hiçbir kaynak yanıt vermedi',
  },
  field: {
    range: (min, max, unit) => `${min} – ${max} ${unit}`,
    usual: (range, usual) => `${range}, varsayılan ${usual}`,
    empty: 'Burada bir sayı gerekli. Önceki geçerli kalır.',
    notNumber: 'Bu bir sayı değil. Önceki geçerli kalır.',
    outside: (range) => `Burada yalnız ${range} anlamlı. Önceki sayı geçerli kalır.`,
    noDay: 'Burada bir gün gerekli.',
    dayOutside: (first, last) => `Burada yalnız ${first} ile ${last} arasındaki günler anlamlı.`,
    notKey:
      'Bir anahtar en az 8 harf, rakam ya da işaretten oluşur, boşluk içermez. Hiçbir şey kaydedilmedi.',
    show: 'Göster',
    hide: 'Gizle',
  },
};
