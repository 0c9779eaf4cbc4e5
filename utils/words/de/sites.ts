import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Websites',
  lead: 'Weitere Websites kommen über das Popup hinzu, während Sie auf ihnen sind.',
  search: 'Website suchen',
  noneFound: 'Keine solche Website in der Liste.',
  kinds: { own: 'Von Ihnen hinzugefügt', exchange: 'Börsen', prices: 'Kursseiten', news: 'Nachrichten' },
  forget: (host) => `${host} aufgeben`,
  count: (on, all) => `${on} von ${all} an`,
  all: 'Alle diese',
  off: (hosts) => `Ausgeschaltet: ${hosts}`,
  refused: 'Der Browser hat es nicht erlaubt. Alles bleibt, wie es war.',
  offered: {
    title: 'Weitere Websites, wenn Sie wollen',
    lead: 'Ihr Browser fragt Sie vorher. Beim Ausschalten wird die Erlaubnis zurückgegeben.',
  },
  groups: {
    exchanges: 'Börsen in weiteren Ländern',
    derivatives: 'Futures und Perpetuals',
    prices: 'Kursseiten und Explorer',
    finance: 'Finanzseiten und Suche',
    news: 'Nachrichten in weiteren Sprachen',
  },
  strips: {
    name: 'Kursleisten',
    sentence: 'Eine leise Markierung am Bitcoinkurs in der Leiste am Kopf einer Seite.',
  },
  rules: {
    title: 'Adressen',
    lead: 'Eine je Zeile: example.com, *.example.com mit allem darunter, oder example.com/forum für einen Teil; * steht für Beliebiges.',
    blocked: 'Nie auf',
    allowed: 'Aber doch auf',
    noAddress: (line) => `„${line}“ ist keine Adresse und passt auf keine.`,
  },
  charts: {
    name: 'Eingebettete Charts',
    sentence:
      'Markierungen in Rahmen von TradingView und anderen, wo immer sie stehen. Ihr Browser fragt Sie vorher.',
  },
};
