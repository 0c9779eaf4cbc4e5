import type { DepthWords } from '../en/depth';

/** Turkish: the plot. */
export const plot: DepthWords['plot'] = {
  title: '2010’dan beri fiyat ve maliyet',
  spans: { label: 'Ne kadar geriye', '1y': '1 yıl', '4y': '4 yıl', all: 'Tümü' },
  scales: { label: 'Ölçek', log: 'Log', linear: 'Doğrusal' },
  price: 'Fiyat',
  cost: 'Madencilik maliyeti',
  margin: 'Maliyete göre marj',
  difficulty: 'Zorluk',
  network: 'Ağ',
  mpi: 'MPI, alıntılandığı gibi',
  now: 'şimdi',
  unknown: 'bilinmiyor',
  bands: 'Zemin: marj bantları',
  range: 'maliyet aralığı',
  halving: 'yarılanma',
  contracting: 'ağ küçülüyor',
  keys: 'Ok tuşları haftadan haftaya, Page Up ve Page Down çeyrek çeyrek, Home ve End uçlara gider.',
  spoken: (day, price, cost, margin) =>
    `${day}: fiyat ${price}, maliyet ${cost}, maliyete göre marj ${margin}`,
  caption: (basis) =>
    `Geçmiş maliyetler modelindir (${basis}): her haftanın kendi zorluğu ve ödülü ile filonun verim eğrisinden.`,
  published: (figure) =>
    `${figure} için kendi geçmişi yoktur; aynı şeyi sayan temelin maliyetleri, bugünkü dahil, çizildi.`,
  gap: 'Kesikli: bu haftalar hakkında bir şey bilinmiyor.',
  mpiNote: 'Yalnız günüyle alıntılanan değerler çizilebilir: çoğu haber olmuş günlerdir.',
  table: {
    open: 'Aynısı tablo olarak',
    day: 'Hafta sonu',
    low: 'alt',
    high: 'üst',
    observed: 'Gün',
    readAt: 'Okunduğu yer',
  },
  loading: 'Çiziliyor …',
  failed: 'Grafik yüklenemedi. Geri kalan her şey onsuz çalışır.',
};
