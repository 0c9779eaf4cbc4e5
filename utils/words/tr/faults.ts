import type { FaultWords } from '@/utils/words/fault-words';

/** Turkish: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'yanıt çok büyük',
    empty: 'yanıt boş',
    notJson: 'yanıt JSON değil',
    notSecure: 'HTTPS adresi değil',
    slow: '15 saniye içinde yanıt yok',
    unreached: 'ulaşılamadı',
    noFigure: 'yanıtta hiçbir sayı yok',
    shape: 'yanıt beklenen biçimde değil',
    rules: 'bitcoin kurallarının dışladığı bir zorluk',
    shorter: 'eskisinden kısa bir zincir',
    longer: 'olabileceğinden uzun bir zincir',
    leapt: 'sonuncudan üç kattan fazla sapan bir fiyat',
    noReading: 'yanıtta değer yok',
    ratio: 'basit bir oran, MPI değil',
    lengths: 'tarihler ve değerler farklı uzunlukta',
    rateLengths: 'tarihler ve hash oranları farklı uzunlukta',
    bounds: 'tahmini içermeyen sınırlar',
    fewFlows: 'iki yıldan az çıkış verisi',
    oldFeed: 'bir gündür yazılmamış bir akış',
    earlyFeed: 'gelecekten bir akış',
  },
  status: (code) => `${code} durumuyla yanıtladı`,
  apart: (share, source) => `${source} fiyatından % ${share} sapan bir fiyat`,
  dropped: (source, said, reason) => `İnanılmadı: ${source}, ${said} (${reason})`,
};
