import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Questa pagina',
  markets: {
    spot: 'a pronti',
    perpetual: 'perpetuo: segue il prezzo, non lo è',
    futures: 'futures: un prezzo per un giorno futuro',
    option: 'opzione su bitcoin',
  },
  asDollars: (currency) => `${currency} contato come dollaro`,
  fromTitle: 'letto nel titolo',
  notBitcoin: 'Nessun prezzo del bitcoin: è segnato solo ciò che ne dice il testo.',
  untold: 'Qui non si riconosce l’ultimo prezzo.',
  gaveUp: 'Questa pagina continua a togliere i segni: la si lascia stare finché non viene ricaricata.',
  forbidden: 'Il tuo elenco di indirizzi lascia questa pagina senza segni.',
};
