import type { FaultWords } from '@/utils/words/fault-words';

/** Spanish: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'la respuesta es demasiado grande',
    empty: 'la respuesta está vacía',
    notJson: 'la respuesta no es JSON',
    notSecure: 'no es una dirección HTTPS',
    slow: 'sin respuesta en 15 segundos',
    unreached: 'no se pudo contactar',
    noFigure: 'la respuesta no contiene ninguna cifra',
    shape: 'la respuesta no tiene la forma esperada',
    rules: 'una dificultad que las reglas de bitcoin excluyen',
    shorter: 'una cadena más corta que antes',
    longer: 'una cadena más larga de lo posible',
    leapt: 'un precio que difiere más del triple del último',
    noReading: 'no hay lectura en la respuesta',
    ratio: 'una simple razón, no un MPI',
    lengths: 'fechas y valores de distinta longitud',
    rateLengths: 'fechas y tasas de hash de distinta longitud',
    bounds: 'límites que no contienen la estimación',
    fewFlows: 'menos de dos años de salidas',
    oldFeed: 'un feed que no se ha escrito en un día',
    earlyFeed: 'un feed del futuro',
  },
  status: (code) => `respondió con el estado ${code}`,
  apart: (share, source) => `un precio a un ${share} % del de ${source}`,
  dropped: (source, said, reason) => `No creído: ${source}, ${said} (${reason})`,
};
