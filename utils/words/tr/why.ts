import type { DepthWords } from '../en/depth';

/** Turkish: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Neden bu hüküm',
  margin: {
    name: 'Marj',
    over: (price, margin, cost, basis) =>
      `${price} fiyat, bir coin çıkarmanın ${cost} maliyetinin ${margin} üstünde (${basis}).`,
    under: (price, margin, cost, basis) =>
      `${price} fiyat, bir coin çıkarmanın ${cost} maliyetinin ${margin} altında (${basis}).`,
    band: (band) => `Bu, “${band}” bandıdır.`,
    above: (band, price, change) => `${price} (${change}) ve üstünde “${band}” olurdu.`,
    below: (band, price, change) => `${price} (${change}) altında “${band}” olurdu.`,
    unsure: (low, high) => `Maliyetin kendisi ${low} ile ${high} arasında herhangi bir yerde olabilir.`,
  },
  mpi: {
    name: 'Akışlar',
    reading: (value, day, meaning) => `MPI ${day} günü ${value} idi. ${meaning}`,
    up: (band, points) => `${points} puan fazlasıyla “${band}” olurdu.`,
    down: (band, points) => `${points} puan eksiğiyle “${band}” olurdu.`,
    stale: (value, day) =>
      `Bilinen son MPI ${value}, ${day}: madencilerin bugün coinleriyle ne yaptığını söylemek için fazla eski.`,
    unknown: 'MPI bilinmiyor; bu yüzden madencilerin coinleriyle ne yaptığı söylenmiyor.',
  },
  network: {
    name: 'Ağ',
    ribbon: (share, state) => `Son 30 günün ortalama hash oranı, son 60 gününkinin ${share}: ${state}.`,
    above: (share) => `${share} üstünde`,
    below: (share) => `${share} altında`,
    since: (day) => `${day} gününden beri böyle.`,
    retargets: (state, reason) => `Elde hash oranı geçmişi yok; zorluğa göre ${state}: ${reason}.`,
    record: (distance, day) => `Zorluk, ${day} rekorunun ${distance} altında.`,
    atRecord: 'Zorluk rekorunda.',
  },
  week: {
    name: 'Geçen haftadan beri',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Fiyat',
    cost: 'Maliyet',
    difficulty: 'Zorluk',
    mpi: 'MPI',
    verdict: (from, to) => `Hüküm “${from}” iken “${to}” oldu.`,
    same: 'Hüküm değişmedi.',
    unknown: 'Bir hafta önce bu temelde bir şey not edilmedi. Artık her gün bu cihazda bir not tutulur.',
  },
  past: {
    name: 'Böyle zamanlar',
    margin: (band) => `“${band}” bandında marj`,
    both: (band, network) => `“${band}” bandında marj, ağ ${network}`,
    told: (state, year, times, known, rose) => {
      if (known === 0)
        return `${year} yılından beri ${times} dönem (${state}); sonrasını söylemek için fazla yeni.`;
      const open = times > known ? `; ${times - known} dönem bunun için fazla yeni` : '';
      return `${year} yılından beri ${times} dönem (${state}). Başlangıçtan sonraki 90 günde fiyat ${known} dönemin ${rose} tanesinde arttı${open}.`;
    },
    never: (state, year) => `${year} yılından beri başka böyle dönem yok (${state}).`,
    caution: (count) =>
      `${count} örnek bir şeyi öngörmek için çok az ve model geriye bakılarak uyduruldu. Akışlar yok: geçmişleri ücretsiz değil.`,
    list: 'Her biri',
    from: 'Başlangıç',
    to: 'Bitiş',
    change: '90 gün sonra',
    open: 'henüz bilinmiyor',
  },
};
