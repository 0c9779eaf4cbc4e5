import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Italian: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Prezzo', cost: 'Costo di mining', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'ignoto',
    sources: {
      bundled: 'incluso',
      user: 'inserito da te',
      outflows: 'calcolato dai deflussi',
      node: 'il tuo server',
      feed: 'il tuo feed',
    },
    readOn: (host) => `letto su ${host}`,
    old: (day) => `vecchio: ${day}`,
  },
  reading: {
    title: 'Letto su questa pagina',
    note: 'Ciò che afferma un articolo. Conta solo se lo adotti.',
    take: 'Usa',
    taken: 'in uso',
    drop: 'Rimuovi',
  },
  mpi: {
    name: 'MPI',
    long: 'Indice di posizione dei miner: quanto le monete che oggi lasciano i miner si scostano dall’ultimo anno',
    bands: mpiBands,
    deep: 'Quasi nessuna moneta lascia i miner.',
    elevated: 'Più monete del solito lasciano i miner.',
    tooOld: 'Troppo vecchio per il verdetto.',
    never: 'Ancora nessuna lettura.',
    get: 'Inseriscine una',
  },
  network: { label: 'Rete', ...network },
  difficulty: {
    label: 'Difficoltà',
    atRecord: 'al suo record',
    belowRecord: (share) => `${share} sotto record`,
    record: (difficulty, day) => `Record: ${difficulty} il ${day}`,
    next: 'Adeguamento',
  },
  site: {
    marksOn: 'Segna i prezzi su',
    grant: (host) => `Segna i prezzi su ${host}`,
    closed: 'Questa pagina non si può segnare.',
    pause: 'Sospendi i segni ovunque',
    paused: 'I segni sono sospesi ovunque.',
    resume: 'Riprendi',
  },
  popup: {
    fetching: 'Recupero …',
    fetched: 'Aggiornato',
    failed: 'Nessuna fonte ha risposto',
  },
  field: {
    range: (min, max, unit) => `da ${min} a ${max} ${unit}`,
    usual: (range, usual) => `${range}, predefinito ${usual}`,
    empty: 'Qui serve un numero. L’ultimo resta valido.',
    notNumber: 'Questo non è un numero. L’ultimo resta valido.',
    outside: (range) => `Qui ha senso solo ${range}. L’ultimo numero resta valido.`,
    noDay: 'Qui serve una data.',
    dayOutside: (first, last) => `Qui hanno senso solo date dal ${first} al ${last}.`,
    notKey: 'Una chiave ha almeno 8 lettere, cifre o segni, senza spazi. Non è stato salvato nulla.',
    show: 'Mostra',
    hide: 'Nascondi',
  },
};
