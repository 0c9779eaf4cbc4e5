import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** Italian: the options. */
export const options: OptionsWords = {
  find: 'Cerca un’impostazione',
  noneFound: 'Nessuna impostazione lo dice.',
  basis: {
    title: 'Base di costo',
    lead: (price) =>
      `Che cosa significa «costo» in ogni margine mostrato. Accanto: quanto costa oggi una moneta, e il margine a ${price}.`,
    presets: 'Calcolato dalla difficoltà di oggi, circa ±10 %',
    others: 'Altri dati',
    published: {
      name: 'un dato pubblicato',
      sentence: 'Ciò che hanno scritto analisti e società di mining.',
    },
    figure: 'Dato',
    roll: 'Aggiornalo a oggi con la difficoltà',
  },
  speech: {
    title: 'Lingua e valuta',
    language: 'Lingua',
    browsers: 'Quella del browser',
    currency: 'Mostra le somme in',
  },
  rig: {
    efficiencyJPerTh: { label: 'Efficienza', unit: 'J/TH' },
    usdPerKwh: { label: 'Corrente', unit: 'USD/kWh' },
    pue: { label: 'Fattore di raffreddamento (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Altri costi', unit: 'USD per PH/s e giorno' },
    poolFeePct: { label: 'Commissione del pool', unit: '%' },
  },
  mpi: {
    title: 'MPI a mano',
    lead: 'L’indice di posizione dei miner confronta le monete che oggi lasciano i miner con l’ultimo anno, in deviazioni standard. Negativo vuol dire meno del solito. Un semplice rapporto con la media è un altro numero: non inserirlo.',
    value: 'Lettura',
    day: 'Giorno dell’osservazione',
    inUse: (value, day) => `In uso: ${value} del ${day}.`,
    none: 'Nessuna lettura in uso.',
    clear: 'Togli la mia lettura',
  },
  marks: {
    title: 'Segni sulle pagine',
    sample: 'Bitcoin è scambiato a',
    styles: {
      badge: { name: 'Etichetta', sentence: 'Il margine sta dietro ogni prezzo.' },
      underline: {
        name: 'Sottolineatura',
        sentence: 'Solo una linea punteggiata sotto ogni prezzo; la scheda si apre su di essa.',
      },
      off: { name: 'Nessuno', sentence: 'Le pagine restano come sono. Popup e barra continuano.' },
    },
    tables: {
      title: 'Nelle tabelle lunghe',
      first: {
        name: 'Prime righe',
        sentence:
          'Sono segnate le prime dodici righe con un prezzo; sulle altre la scheda si apre quando punti un prezzo.',
      },
      all: { name: 'Tutte le righe', sentence: 'Ogni prezzo è segnato, per quanto lunga sia la tabella.' },
      hover: {
        name: 'Quando punti',
        sentence:
          'Nelle tabelle di oltre dodici righe non si disegna nulla; la scheda si apre quando punti un prezzo.',
      },
    },
  },
  badge: {
    title: 'Badge dell’icona',
    lead: 'Il colore è sempre quello della fascia del margine. Punta l’icona per leggere verdetto, costo e base.',
    names: {
      margin: 'Margine sul costo',
      verdict: 'Segno del verdetto',
      cost: 'Costo di mining',
      price: 'Prezzo',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Niente',
    },
    sentences: {
      margin: 'Dal 100 % in su senza il segno di percentuale.',
      verdict: (band) => `▼ sott’acqua, ▽ alle strette, ◇ sottile, △ comodo, ▲ grasso. Ora: ${band}.`,
      cost: 'In migliaia di dollari USA.',
      price: 'In migliaia di dollari USA.',
      hashprice: 'Quanto guadagna un PH/s al giorno, USD.',
      mpi: 'Un punto interrogativo finché è vecchio o ignoto.',
      nothing: 'Solo l’icona.',
    },
  },
  alerts: {
    title: 'Avvisi',
    lead: 'Notifiche del browser, ciascuna una volta sola quando accade. Di dati vecchi non si avvisa. Sotto ciascuna: che cosa direbbe.',
    kinds: {
      verdict: 'Il verdetto cambia',
      margin: 'Il margine attraversa un livello',
      retarget: 'La difficoltà viene ricalcolata',
      record: 'La difficoltà segna un record',
      mpiHigh: 'L’MPI sale sopra 2',
      mpiLow: 'L’MPI scende sotto 0',
    },
    level: 'Livello del margine sul costo',
    quiet: {
      name: 'Ore di quiete',
      sentence: 'Ciò che è accaduto intanto viene detto dopo, se è ancora così.',
      from: 'Dalle',
      to: 'Alle',
    },
    needsLeave:
      'Il browser deve permettere a Hashfloor di avvisarti. Lo chiede una volta su ogni dispositivo.',
    allow: 'Consenti le notifiche',
    refused: 'Il browser non l’ha permesso, quindi non si avviserà di nulla.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'Chiave BGeometrics',
      sentence: 'Facoltativo: l’MPI arriva anche senza chiave, a volte con qualche giorno di ritardo.',
    },
    cryptoquant: { label: 'Chiave CryptoQuant', sentence: 'Facoltativo: l’MPI da dove è stato definito.' },
    needsLeave: 'Il browser deve permettere a Hashfloor di chiedere a CryptoQuant.',
    allow: 'Consenti api.cryptoquant.com',
  },
  sources: {
    title: 'Fonti',
    lead: 'I dati si recuperano a orario, qualunque cosa tu stia leggendo. Le chiavi restano su questo dispositivo e vanno solo alla loro fonte.',
    never: 'non ancora interrogata',
    answered: (age) => `ha risposto ${age}`,
    failed: (error) => `ultimo tentativo fallito: ${error}`,
  },
  backup: {
    title: 'Copia di sicurezza',
    lead: 'Le impostazioni seguono la sincronizzazione del browser dove è attiva. Le chiavi mai, e non sono in nessun file.',
    save: 'Salva le impostazioni in un file',
    load: 'Carica le impostazioni da un file',
    reset: 'Ripristina tutto',
    sure: 'Ripristinare davvero tutto?',
    outcomes: {
      taken: 'Le impostazioni del file sono in vigore.',
      refused: 'Non è un file di impostazioni di Hashfloor, o qualcosa non ha senso. Nulla è stato cambiato.',
      reset: 'Tutto è come all’inizio.',
    },
  },
  about: {
    title: 'Informazioni e privacy',
    privacy: [
      'Né il testo né l’indirizzo di una pagina lasciano il tuo browser.',
      'Hashfloor chiede a fonti pubbliche prezzo, difficoltà, hashrate e MPI, e non invia loro nulla su di te.',
      'Nessun account, nessun conteggio di visite, nessuna pubblicità.',
    ],
    method:
      'Il costo è difficoltà × 2³² hash per blocco, diviso la ricompensa, per quanto costa un giorno di un PH/s: corrente e, per alcune basi, spese generali. Il margine sul costo è prezzo ÷ costo − 1. Un verdetto descrive i miner; non è una previsione.',
    more: 'Tutte le formule, le basi e le fonti',
    credits:
      'Storico dei prezzi: Coin Metrics (CC BY-NC 4.0). Difficoltà: checkpoint di Electrum. Dati attuali: le fonti sopra.',
  },
};
