import type { FaultWords } from '@/utils/words/fault-words';

/** Italian: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'la risposta è troppo grande',
    empty: 'la risposta è vuota',
    notJson: 'la risposta non è JSON',
    notSecure: 'non è un indirizzo HTTPS',
    slow: 'nessuna risposta entro 15 secondi',
    unreached: 'non raggiungibile',
    noFigure: 'la risposta non contiene alcun dato',
    shape: 'la risposta non ha la forma attesa',
    rules: 'una difficoltà che le regole di bitcoin escludono',
    shorter: 'una catena più corta di prima',
    longer: 'una catena più lunga del possibile',
    leapt: 'un prezzo distante più del triplo dall’ultimo',
    noReading: 'nessuna lettura nella risposta',
    ratio: 'un semplice rapporto, non un MPI',
    lengths: 'date e valori di lunghezza diversa',
    rateLengths: 'date e hash rate di lunghezza diversa',
    bounds: 'limiti che non contengono la stima',
    fewFlows: 'meno di due anni di deflussi',
    oldFeed: 'un feed non scritto da un giorno',
    earlyFeed: 'un feed dal futuro',
  },
  status: (code) => `ha risposto con lo stato ${code}`,
  apart: (share, source) => `un prezzo distante il ${share} % da quello di ${source}`,
  dropped: (source, said, reason) => `Non creduto: ${source}, ${said} (${reason})`,
};
