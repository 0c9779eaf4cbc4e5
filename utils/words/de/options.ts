import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Deutsch der Einstellungen. */
export const options: OptionsWords = {
  find: 'Einstellung suchen',
  noneFound: 'Keine Einstellung sagt das.',
  basis: {
    title: 'Kostenbasis',
    lead: (price) =>
      `Was „Kosten“ in jeder gezeigten Marge bedeutet. Daneben: was ein Coin heute kostet, und die Marge bei ${price}.`,
    presets: 'Aus der heutigen Difficulty berechnet, etwa ±10 %',
    others: 'Andere Zahlen',
    published: { name: 'eine veröffentlichte Zahl', sentence: 'Was Analysten und Mining-Firmen schrieben.' },
    figure: 'Zahl',
    roll: 'Mit der Difficulty bis heute fortschreiben',
  },
  speech: {
    title: 'Sprache und Währung',
    language: 'Sprache',
    browsers: 'Die des Browsers',
    currency: 'Beträge zeigen in',
  },
  rig: {
    efficiencyJPerTh: { label: 'Effizienz', unit: 'J/TH' },
    usdPerKwh: { label: 'Strom', unit: 'USD/kWh' },
    pue: { label: 'Kühlfaktor (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Andere Kosten', unit: 'USD je PH/s und Tag' },
    poolFeePct: { label: 'Pool-Gebühr', unit: '%' },
  },
  mpi: {
    title: 'MPI von Hand',
    lead:
      'Der Miners’ Position Index vergleicht die Coins, die heute Miner verlassen, mit dem vergangenen Jahr, in ' +
      'Standardabweichungen. Negativ heißt weniger als üblich. Ein bloßes Verhältnis zum Mittel ist eine andere Zahl: bitte keines eingeben.',
    value: 'Wert',
    day: 'Tag der Beobachtung',
    inUse: (value, day) => `In Gebrauch: ${value} vom ${day}.`,
    none: 'Kein Wert in Gebrauch.',
    clear: 'Meinen Wert entfernen',
  },
  marks: {
    title: 'Markierungen auf Seiten',
    sample: 'Bitcoin notiert bei',
    styles: {
      badge: { name: 'Schildchen', sentence: 'Die Marge steht hinter jedem Preis.' },
      underline: {
        name: 'Unterstrich',
        sentence: 'Nur eine gepunktete Linie unter jedem Preis; auf ihr öffnet sich die Karte.',
      },
      off: { name: 'Aus', sentence: 'Seiten bleiben, wie sie sind. Popup und Symbolleiste gehen weiter.' },
    },
    tables: {
      title: 'In langen Tabellen',
      first: {
        name: 'Die ersten Zeilen',
        sentence:
          'Die ersten zwölf Zeilen mit einem Preis sind markiert; bei den übrigen öffnet sich die Karte, wenn Sie auf einen Preis zeigen.',
      },
      all: { name: 'Alle Zeilen', sentence: 'Jeder Preis ist markiert, so lang die Tabelle auch ist.' },
      hover: {
        name: 'Beim Zeigen',
        sentence:
          'In Tabellen mit mehr als zwölf Zeilen wird nichts gezeichnet; die Karte öffnet sich, wenn Sie auf einen Preis zeigen.',
      },
    },
  },
  badge: {
    title: 'Zeichen am Symbol',
    lead: 'Seine Farbe ist immer die des Margenbandes. Wer auf das Symbol zeigt, liest Urteil, Kosten und Basis.',
    names: {
      margin: 'Marge auf die Kosten',
      verdict: 'Zeichen des Urteils',
      cost: 'Mining-Kosten',
      price: 'Preis',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Nichts',
    },
    sentences: {
      margin: 'Ab 100 % ohne Prozentzeichen.',
      verdict: (band) => `▼ unter Wasser, ▽ in der Klemme, ◇ dünn, △ komfortabel, ▲ fett. Jetzt: ${band}.`,
      cost: 'In Tausend US-Dollar.',
      price: 'In Tausend US-Dollar.',
      hashprice: 'Was ein PH/s an einem Tag verdient, USD.',
      mpi: 'Ein Fragezeichen, solange er alt oder unbekannt ist.',
      nothing: 'Nur das Symbol.',
    },
  },
  alerts: {
    title: 'Meldungen',
    lead: 'Benachrichtigungen Ihres Browsers, jede einmal, wenn es geschieht. Über alte Zahlen wird nichts gemeldet. Darunter jeweils: was sie sagen würde.',
    kinds: {
      verdict: 'Das Urteil ändert sich',
      margin: 'Die Marge kreuzt eine Schwelle',
      retarget: 'Die Difficulty wird angepasst',
      record: 'Die Difficulty erreicht einen Rekord',
      mpiHigh: 'MPI steigt über 2',
      mpiLow: 'MPI fällt unter 0',
    },
    level: 'Schwelle der Marge auf die Kosten',
    quiet: {
      name: 'Ruhezeit',
      sentence: 'Was inzwischen geschah, wird danach gemeldet, wenn es noch so ist.',
      from: 'Von',
      to: 'Bis',
    },
    needsLeave: 'Der Browser muss Hashfloor Benachrichtigungen erlauben. Er fragt auf jedem Gerät einmal.',
    allow: 'Benachrichtigungen erlauben',
    refused: 'Der Browser hat es nicht erlaubt, also wird nichts gemeldet.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'BGeometrics-Schlüssel',
      sentence: 'Freiwillig: Den MPI gibt es auch ohne Schlüssel, zuweilen einige Tage später.',
    },
    cryptoquant: {
      label: 'CryptoQuant-Schlüssel',
      sentence: 'Freiwillig: der MPI von dort, wo er definiert wurde.',
    },
    needsLeave: 'Der Browser muss Hashfloor erlauben, CryptoQuant zu fragen.',
    allow: 'api.cryptoquant.com erlauben',
  },
  sources: {
    title: 'Quellen',
    lead: 'Zahlen werden nach Zeitplan geholt, was immer Sie gerade lesen. Schlüssel bleiben auf diesem Gerät und gehen nur an ihre Quelle.',
    never: 'noch nicht gefragt',
    answered: (age) => `hat ${age} geantwortet`,
    failed: (error) => `letzter Versuch misslang: ${error}`,
  },
  backup: {
    title: 'Sicherung',
    lead: 'Einstellungen folgen der Synchronisierung Ihres Browsers, wo sie an ist. Schlüssel nie; sie stehen auch in keiner Datei.',
    save: 'Einstellungen in Datei sichern',
    load: 'Einstellungen aus Datei laden',
    reset: 'Alles zurücksetzen',
    sure: 'Wirklich alles zurücksetzen?',
    outcomes: {
      taken: 'Die Einstellungen der Datei gelten.',
      refused:
        'Das ist keine Einstellungsdatei von Hashfloor, oder etwas darin ergibt keinen Sinn. Nichts wurde geändert.',
      reset: 'Alles ist wie am Anfang.',
    },
  },
  about: {
    title: 'Über Hashfloor und Datenschutz',
    privacy: [
      'Kein Text einer Seite und keine Adresse verlässt Ihren Browser.',
      'Hashfloor fragt öffentliche Quellen nach Preis, Difficulty, Hashrate und MPI und sendet ihnen nichts über Sie.',
      'Es gibt kein Konto, keine Zählung von Besuchen, keine Werbung.',
    ],
    method:
      'Kosten sind Difficulty × 2³² Hashes je Block, durch den Ertrag geteilt, mal dem, was ein Tag mit einem PH/s ' +
      'kostet: Strom, bei manchen Basen auch Gemeinkosten. Marge auf die Kosten ist Preis ÷ Kosten − 1. Ein Urteil beschreibt Miner; es ist keine Prognose.',
    more: 'Alle Formeln, Basen und Quellen',
    credits:
      'Preisgeschichte: Coin Metrics (CC BY-NC 4.0). Difficulty: Checkpoints von Electrum. Aktuelle Zahlen: die Quellen oben.',
  },
};
