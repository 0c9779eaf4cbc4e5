import type { DepthWords } from '../en/depth';

/** Italian: the plot. */
export const plot: DepthWords['plot'] = {
  title: 'Prezzo e costo dal 2010',
  spans: { label: 'Quanto indietro', '1y': '1 anno', '4y': '4 anni', all: 'Tutto' },
  scales: { label: 'Scala', log: 'Log', linear: 'Lineare' },
  price: 'Prezzo',
  cost: 'Costo di mining',
  margin: 'Margine sul costo',
  difficulty: 'Difficoltà',
  network: 'Rete',
  mpi: 'MPI, come citato',
  now: 'ora',
  unknown: 'ignoto',
  bands: 'Sfondo: fasce di margine',
  range: 'intervallo del costo',
  halving: 'halving',
  contracting: 'rete in contrazione',
  keys: 'Le frecce vanno di settimana in settimana, Pag su e Pag giù per trimestri, Inizio e Fine agli estremi.',
  spoken: (day, price, cost, margin) => `${day}: prezzo ${price}, costo ${cost}, margine sul costo ${margin}`,
  caption: (basis) =>
    `I costi passati sono quelli del modello (${basis}), da difficoltà e ricompensa di ogni settimana e dalla curva di efficienza del parco.`,
  published: (figure) =>
    `${figure}, non ha un passato proprio; sono tracciati i costi della base che conta lo stesso, anche quello di oggi.`,
  gap: 'Tratteggio: di queste settimane non si sa nulla.',
  mpiNote:
    'Si possono tracciare solo letture citate con un giorno: per lo più giorni che hanno fatto notizia.',
  table: {
    open: 'Lo stesso in tabella',
    day: 'Settimana al',
    low: 'da',
    high: 'a',
    observed: 'Giorno',
    readAt: 'Letto su',
  },
  loading: 'Disegno in corso …',
  failed: 'Il grafico non si è potuto caricare. Tutto il resto funziona senza.',
};
