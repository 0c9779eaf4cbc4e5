import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Turkish: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'maliyetin üstünde',
    underCost: 'maliyetin altında',
    ofPrice: (share) => `fiyatın ${share} kadarı`,
    explained: (overCost, ofPrice) =>
      `Maliyete göre marj, fiyat ÷ maliyet − 1: ${overCost}. Fiyata göre marj, 1 − maliyet ÷ fiyat: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `Maliyete göre ${margin}: ${band}.`,
    year: (low, high) => `Son bir yılda ${low} ile ${high} arasındaydı.`,
    yearShort: '1 y',
  },
  bar: {
    refresh: 'Verileri yenile',
    study: '2010’dan beri, ya olsaydı ve neden',
    options: 'Ayarlar',
    asOf: (day) => `${day} itibarıyla`,
    asOfLong: 'Daha yeni veriler henüz alınamadı.',
  },
};
