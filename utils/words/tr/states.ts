import type { PresetId } from '@/utils/mining/basis';
import type { MarginBand, MpiBand, Network, NetworkState, VerdictId } from '@/utils/mining/terms';
import type { Named } from '../en/states';

export const verdicts: Record<VerdictId, Named> = {
  'underwater-holding-on': {
    name: 'Zararda, dayanıyor',
    sentence:
      'Bir coin, madencilik maliyetinden ucuza satılıyor; yine de makineler çalışıyor ve coinler yerinde duruyor.',
  },
  'switching-off': {
    name: 'Kapanıyor',
    sentence: 'Madencilik zarar ediyor, en zayıf makineler duruyor; çıkarılmış coinler ise elde tutuluyor.',
  },
  'paying-bills-from-stock': {
    name: 'Stoktan ödüyor',
    sentence: 'Madencilik zarar ediyor ve faturaları ödemek için coinler neredeyse olağan hızda çıkıyor.',
  },
  capitulation: {
    name: 'Teslim oluş',
    sentence:
      'Madencilik zarar ediyor ve madencilerin başka çaresi yokmuş gibi olağandan çok daha fazla coin hareket ediyor.',
  },
  'squeezed-but-holding': {
    name: 'Sıkışık ama tutuyor',
    sentence: 'Maliyetin üstünde az kalıyor; yine de madenciler coinlerini tutuyor ve makineler açık.',
  },
  'squeezed-holding-thinning-out': {
    name: 'Sıkışık, tutuyor, küçülüyor',
    sentence:
      'Maliyetin üstünde az kalıyor: madenciler coinlerini tutuyor ama makinelerin bir kısmı kapandı.',
  },
  'squeezed-selling-to-live': {
    name: 'Sıkışık, yaşamak için satıyor',
    sentence: 'Maliyetin üstünde az kalıyor ve elektriği ödemek için coinler neredeyse olağan hızda çıkıyor.',
  },
  'distress-selling': {
    name: 'Zorunlu satış',
    sentence: 'Maliyetin üstünde az kalıyor ve madenciler geçen yıla göre çok daha fazla coin gönderiyor.',
  },
  'holding-with-a-cushion': {
    name: 'Payı var, tutuyor',
    sentence: 'Madencilik kendini çeviriyor ve madenciler çıkardıklarını tutuyor.',
  },
  'business-as-usual': {
    name: 'Her zamanki gibi',
    sentence: 'Madencilik kendini çeviriyor ve coinler neredeyse olağan hızda çıkıyor.',
  },
  'raising-cash': {
    name: 'Nakit topluyor',
    sentence: 'Madencilik kendini çeviriyor ama madenciler alışılmadık ölçüde çok coin gönderiyor.',
  },
  accumulating: {
    name: 'Biriktiriyor',
    sentence: 'Madencilik iyi kazandırıyor ve madencilerden az coin çıkıyor.',
  },
  comfortable: {
    name: 'Rahat',
    sentence: 'Madencilik iyi kazandırıyor ve coinler neredeyse olağan hızda çıkıyor.',
  },
  'taking-profit': {
    name: 'Kâr alıyor',
    sentence: 'Madencilik iyi kazandırıyor ve madenciler alışılmadık ölçüde çok coin gönderiyor.',
  },
  hoarding: {
    name: 'İstifliyor',
    sentence: 'Madencilik çok büyük kazandırıyor; yine de madenciler coinlerini tutuyor.',
  },
  windfall: {
    name: 'Bolluk',
    sentence: 'Madencilik çok büyük kazandırıyor ve coinler neredeyse olağan hızda çıkıyor.',
  },
  distribution: {
    name: 'Dağıtım',
    sentence:
      'Madencilik çok büyük kazandırıyor ve olağandan çok daha fazla coin madencilerden piyasaya geçiyor.',
  },
  'underwater-flows-unknown': {
    name: 'Zararda, akışlar bilinmiyor',
    sentence:
      'Bir coin, madencilik maliyetinden ucuza satılıyor. Madencilerin coinleri tuttuğu mu taşıdığı mı bugün bilinmiyor.',
  },
  'squeezed-flows-unknown': {
    name: 'Sıkışık, akışlar bilinmiyor',
    sentence: 'Maliyetin üstünde az kalıyor. Madencilerin coinleri tuttuğu mu taşıdığı mı bugün bilinmiyor.',
  },
  'thin-flows-unknown': {
    name: 'İnce marj, akışlar bilinmiyor',
    sentence: 'Madencilik kendini çeviriyor. Madencilerin coinleri tuttuğu mu taşıdığı mı bugün bilinmiyor.',
  },
  'comfortable-flows-unknown': {
    name: 'Rahat, akışlar bilinmiyor',
    sentence: 'Madencilik iyi kazandırıyor. Madencilerin coinleri tuttuğu mu taşıdığı mı bugün bilinmiyor.',
  },
  'fat-flows-unknown': {
    name: 'Geniş marj, akışlar bilinmiyor',
    sentence:
      'Madencilik çok büyük kazandırıyor. Madencilerin coinleri tuttuğu mu taşıdığı mı bugün bilinmiyor.',
  },
};

export const bands: Record<MarginBand, string> = {
  underwater: 'zararda',
  squeezed: 'sıkışık',
  thin: 'ince',
  comfortable: 'rahat',
  fat: 'geniş',
};

export const presets: Record<PresetId, Named> = {
  listed_cash: {
    name: 'halka açık madenciler, nakit',
    sentence: 'Halka açık madencilik şirketlerinin bir coin için harcadığı: elektrik, personel, faiz, vergi.',
  },
  listed_allin: {
    name: 'halka açık madenciler, tam maliyet',
    sentence: 'Aynısı, makinelerin amortismanı ve hisseyle ödeme dahil.',
  },
  global_electricity: {
    name: 'dünya filosu, elektrik',
    sentence: 'Tüm makinelerin 5 sentten elektrik faturası, soğutma dahil. Başka bir şey yok.',
  },
  global_production: {
    name: 'dünya filosu, üretim',
    sentence: 'Elektrik faturası, bir coinin maliyetinin beşte dördü sayılarak.',
  },
  high_cost_marginal: {
    name: 'yüksek maliyetli madenciler',
    sentence: 'İlk duran, 32 J/TH’lik eski makineler.',
  },
  home_miner: { name: 'evde bir madenci', sentence: '12 sentlik ev tarifesinde güncel bir makine.' },
};

export const mpiBands: Record<MpiBand, Named> = {
  holding: { name: 'tutuyor', sentence: 'Madencilerden olağandan az coin çıkıyor.' },
  normal: { name: 'olağan akış', sentence: 'Madencilerden yaklaşık olağan kadar coin çıkıyor.' },
  distributing: { name: 'dağıtıyor', sentence: 'Madencilerden olağandan çok daha fazla coin çıkıyor.' },
};

export const network: Record<
  NetworkState,
  { name: string } & Record<Network['by'] | `${Network['by']}Long`, string>
> = {
  expanding: {
    name: 'büyüyor',
    ribbon: 'hash oranı artıyor',
    ribbonLong: 'Son 30 günün ortalama hash oranı, son 60 günün altında değil.',
    retargets: 'zorluk rekora yakın',
    retargetsLong: 'Zorluk rekoruna yakın ve son değişimi düşüş değildi.',
  },
  contracting: {
    name: 'küçülüyor',
    ribbon: 'hash oranı düşüyor',
    ribbonLong: 'Son 30 günün ortalama hash oranı, son 60 günün altında.',
    retargets: 'zorluk düşürüldü',
    retargetsLong: 'Zorluk üst üste üç kez düştü ya da rekorunun %10’dan fazla altında.',
  },
};
