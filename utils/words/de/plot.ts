import type { DepthWords } from '../en/depth';

/** Was auf und um die Zeichnung steht. */
export const plot: DepthWords['plot'] = {
  title: 'Preis und Kosten seit 2010',
  spans: { label: 'Wie weit zurück', '1y': '1 Jahr', '4y': '4 Jahre', all: 'Alles' },
  scales: { label: 'Skala', log: 'Log', linear: 'Linear' },
  price: 'Preis',
  cost: 'Mining-Kosten',
  margin: 'Marge auf die Kosten',
  difficulty: 'Difficulty',
  network: 'Netzwerk',
  mpi: 'MPI, wie zitiert',
  now: 'jetzt',
  unknown: 'nicht bekannt',
  bands: 'Grund: Margenbänder',
  range: 'Spanne der Kosten',
  halving: 'Halving',
  contracting: 'Netzwerk schrumpft',
  keys: 'Pfeiltasten gehen Woche für Woche, Bild auf und Bild ab quartalsweise, Pos 1 und Ende an die Enden.',
  spoken: (day, price, cost, margin) =>
    `${day}: Preis ${price}, Kosten ${cost}, Marge auf die Kosten ${margin}`,
  caption: (basis) =>
    `Vergangene Kosten sind die des Modells (${basis}), aus Difficulty und Ertrag jeder Woche und der Effizienzkurve der Flotte.`,
  published: (figure) =>
    `${figure}, hat keine eigene Vergangenheit; gezeichnet sind die Kosten der Basis, die dasselbe zählt, auch die heutigen.`,
  gap: 'Gestrichelt: Über diese Wochen ist nichts bekannt.',
  mpiNote:
    'Nur Werte, die mit einem Tag zitiert wurden, lassen sich zeichnen: meist Tage, die Schlagzeilen machten.',
  table: {
    open: 'Dasselbe als Tabelle',
    day: 'Woche bis',
    low: 'von',
    high: 'bis',
    observed: 'Tag',
    readAt: 'Gelesen bei',
  },
  loading: 'Wird gezeichnet …',
  failed: 'Die Zeichnung ließ sich nicht laden. Alles andere geht auch ohne sie.',
};
