import type { FaultWords } from '@/utils/words/fault-words';

/** German: why a source failed or was not believed. */
export const faults: FaultWords = {
  known: {
    tooLarge: 'die Antwort ist zu groß',
    empty: 'die Antwort ist leer',
    notJson: 'die Antwort ist kein JSON',
    notSecure: 'keine HTTPS-Adresse',
    slow: 'keine Antwort innerhalb von 15 Sekunden',
    unreached: 'nicht zu erreichen',
    noFigure: 'die Antwort enthält keine Zahl',
    shape: 'die Antwort hat nicht die erwartete Form',
    rules: 'eine Difficulty, die die Regeln von Bitcoin ausschließen',
    shorter: 'eine Kette, kürzer als zuvor',
    longer: 'eine Kette, länger als möglich',
    leapt: 'ein Preis, der um mehr als das Dreifache vom letzten abweicht',
    noReading: 'kein Wert in der Antwort',
    ratio: 'ein bloßes Verhältnis, kein MPI',
    lengths: 'Tage und Werte verschiedener Länge',
    rateLengths: 'Tage und Hashraten verschiedener Länge',
    bounds: 'Grenzen, die die Schätzung nicht einschließen',
    fewFlows: 'Abflüsse von weniger als zwei Jahren',
    oldFeed: 'ein Feed, der seit einem Tag nicht geschrieben wurde',
    earlyFeed: 'ein Feed aus der Zukunft',
  },
  status: (code) => `antwortete mit Status ${code}`,
  apart: (share, source) => `ein Preis, der ${share} % von dem von ${source} abweicht`,
  dropped: (source, said, reason) => `Nicht geglaubt: ${source}, ${said} (${reason})`,
};
