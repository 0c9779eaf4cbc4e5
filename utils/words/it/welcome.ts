import type { WelcomeWords } from '../en/welcome';

/** Italian: the welcome page. */
export const welcome: WelcomeWords = {
  title: 'Un prezzo ha un pavimento',
  lead: 'Hashfloor mostra, ovunque sia scritto un prezzo di Bitcoin, quanto sta sopra il costo di estrarne uno. D’ora in poi questi segni stanno dietro ai prezzi su exchange e siti di notizie.',
  sample: {
    label: 'Un esempio',
    headline: 'Bitcoin chiude una settimana tranquilla vicino a {now}',
    text: [
      'Domenica sera la moneta era scambiata a {now}. Giovedì aveva toccato {high} per un’ora prima di tornare.',
      'Una miniera del nord ha comunque comprato macchine per {sum}. «A {low} ne spegneremmo metà», ha detto il proprietario.',
    ],
    sum: '12 milioni di dollari',
    explained: (margin, price, cost, basis) =>
      `${margin} dietro ${price} dice: questa è la distanza dai ${cost} che costa estrarne uno oggi (${basis}). La somma per le macchine non è il prezzo di una moneta e resta com’è. Punta un segno su una pagina, e una scheda dirà di più.`,
    spoken: (margin) => `${margin} rispetto al costo di estrazione`,
  },
  basis: {
    title: 'Che cosa deve significare «costo»?',
    lead: 'I segni sopra seguono la tua scelta. Puoi cambiarla nelle opzioni quando vuoi; lì ci sono anche i dati pubblicati e le tue macchine.',
  },
  currency: {
    title: 'In quale valuta pensi?',
    lead: 'I costi si calcolano in dollari USA. Sulle nostre pagine sono mostrati in:',
    label: 'Valuta',
  },
  privacy: {
    title: 'Che cosa può fare, e che cosa lascia il tuo browser',
    sentences: [
      'Legge il testo delle pagine di un elenco di exchange e siti di notizie per trovare i prezzi, e di nessun altro sito finché non lo permetti.',
      'Nulla di ciò che legge lascia il tuo browser: né testo, né indirizzi, né cronologia.',
      'Chiede a poche fonti pubbliche prezzo, difficoltà e flussi dei miner, a orario e non perché hai aperto una pagina.',
      'Le impostazioni le conserva il browser, e le sincronizza se lo lasci; le chiavi che inserisci restano su questo dispositivo.',
      'Nessun account, nessun tracciamento, nessuna pubblicità, e ogni permesso dato si può togliere nel browser in qualsiasi momento.',
    ],
  },
  done: 'Fatto',
  method: 'Come si calcola',
  sites: 'L’elenco dei siti',
};
