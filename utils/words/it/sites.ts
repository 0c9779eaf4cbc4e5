import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Siti',
  lead: 'Altri siti si aggiungono dal popup, mentre ci sei sopra.',
  search: 'Cerca un sito',
  noneFound: 'Nessun sito così nell’elenco.',
  kinds: { own: 'Aggiunti da te', exchange: 'Exchange', prices: 'Pagine di prezzi', news: 'Notizie' },
  forget: (host) => `Rinuncia a ${host}`,
  count: (on, all) => `${on} di ${all} attivi`,
  all: 'Tutti questi',
  off: (hosts) => `Disattivati: ${hosts}`,
  refused: 'Il browser non l’ha permesso. Nulla è cambiato.',
  offered: {
    title: 'Altri siti, quando li vuoi',
    lead: 'Il browser ti chiede prima. Disattivandoli il permesso viene restituito.',
  },
  groups: {
    exchanges: 'Exchange di altri paesi',
    derivatives: 'Futures e perpetui',
    prices: 'Pagine di prezzi ed explorer',
    finance: 'Siti di finanza e ricerca',
    news: 'Notizie in altre lingue',
  },
  strips: {
    name: 'Strisce di prezzi',
    sentence: 'Un segno discreto sul prezzo del bitcoin nella striscia in testa a una pagina.',
  },
  rules: {
    title: 'Indirizzi',
    lead: 'Uno per riga: example.com, *.example.com con tutto ciò che contiene, o example.com/forum per una parte; * sta per qualsiasi cosa.',
    blocked: 'Mai su',
    allowed: 'Ma comunque su',
    noAddress: (line) => `«${line}» non è un indirizzo e non corrisponde a nessuno.`,
  },
  charts: {
    name: 'Grafici incorporati',
    sentence: 'Segni nei riquadri di TradingView e altri, ovunque si trovino. Il browser ti chiede prima.',
  },
};
