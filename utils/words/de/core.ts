import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** Deutsch für Popup und Felder. */
export const core: Words = {
  ...face,
  basis,
  against: {
    price: 'Preis',
    cost: 'Mining-Kosten',
    range: (low, high) => `${low}–${high}`,
  },
  figure: {
    unknown: 'unbekannt',
    sources: {
      bundled: 'mitgeliefert',
      user: 'von Ihnen eingegeben',
      outflows: 'errechnet aus Abflüssen',
      node: 'Ihr eigener Server',
      feed: 'Ihr Feed',
    },
    readOn: (host) => `gelesen auf ${host}`,
    old: (day) => `alt: ${day}`,
  },
  reading: {
    title: 'Auf dieser Seite gelesen',
    note: 'Was ein Artikel angibt. Es zählt erst, wenn Sie es übernehmen.',
    take: 'Übernehmen',
    taken: 'in Gebrauch',
    drop: 'Entfernen',
  },
  mpi: {
    name: 'MPI',
    long: 'Miners’ Position Index: wie weit die Coins, die heute Miner verlassen, vom vergangenen Jahr abweichen',
    bands: mpiBands,
    deep: 'Kaum ein Coin verlässt die Miner.',
    elevated: 'Mehr Coins als üblich verlassen die Miner.',
    tooOld: 'Zu alt für das Urteil.',
    never: 'Noch kein Wert.',
    get: 'Einen eingeben',
  },
  network: { label: 'Netzwerk', ...network },
  difficulty: {
    label: 'Difficulty',
    atRecord: 'auf Rekordstand',
    belowRecord: (share) => `${share} unter Rekord`,
    record: (difficulty, day) => `Rekord: ${difficulty} am ${day}`,
    next: 'Anpassung',
  },
  site: {
    marksOn: 'Preise markieren auf',
    grant: (host) => `Preise auf ${host} markieren`,
    closed: 'Diese Seite kann keine Erweiterung markieren.',
    pause: 'Markierungen überall anhalten',
    paused: 'Markierungen sind überall angehalten.',
    resume: 'Fortsetzen',
  },
  popup: {
    fetching: 'Wird geholt …',
    fetched: 'Auf dem neuesten Stand',
    failed: 'Keine Quelle hat geantwortet',
  },
  field: {
    range: (min, max, unit) => `${min} bis ${max} ${unit}`,
    usual: (range, usual) => `${range}, Vorgabe ${usual}`,
    empty: 'Hier wird eine Zahl gebraucht. Die letzte gilt weiter.',
    notNumber: 'Das ist keine Zahl. Die letzte gilt weiter.',
    outside: (range) => `Sinnvoll ist hier nur ${range}. Die letzte Zahl gilt weiter.`,
    noDay: 'Hier wird ein Tag gebraucht.',
    dayOutside: (first, last) => `Sinnvoll sind hier nur Tage vom ${first} bis ${last}.`,
    notKey:
      'Ein Schlüssel hat mindestens 8 Buchstaben, Ziffern oder Zeichen und keine Leerstellen. Nichts wurde gespeichert.',
    show: 'Zeigen',
    hide: 'Verbergen',
  },
};
