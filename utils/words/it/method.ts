import type { MethodWords } from '../en/method';

/** Italian: the method page. */
export const method: MethodWords = {
  title: 'Come si calcola',
  lead: 'Ogni numero che Hashfloor mostra si può verificare con questa pagina e una calcolatrice tascabile.',
  contents: 'In questa pagina',
  margin: {
    title: 'Il margine',
    text: 'Il numero principale è il margine sul costo: quanto il prezzo sta sopra il costo di estrarre un bitcoin, come parte del costo. I bilanci dei miner danno spesso l’altro, il margine sul prezzo.',
    overCost: 'margine sul costo = prezzo ÷ costo − 1',
    ofPrice: 'margine sul prezzo = 1 − costo ÷ prezzo',
    example: (price, cost, overCost, ofPrice) =>
      `Un prezzo di ${price} su un costo di ${cost} è ${overCost} sul costo e ${ofPrice} del prezzo. I due non si mescolano mai.`,
  },
  cost: {
    title: 'Il costo di un bitcoin',
    work: 'Prima viene il lavoro. Un blocco richiede in media difficoltà × 2³² hash e paga il sussidio e le sue commissioni. Un bitcoin richiede quindi un petahash al secondo per questi giorni:',
    money:
      'Un petahash al secondo su macchine da η J/TH assorbe η kilowatt. Un giorno costa la corrente, il raffreddamento e ciò che la base conta d’altro:',
    symbols: {
      D: 'difficoltà',
      R: 'ricompensa per blocco, BTC: sussidio e commissioni medie dell’ultima settimana',
      W: 'giorni di PH/s per un bitcoin',
      eta: 'efficienza delle macchine, J/TH',
      pue: 'efficacia d’uso dell’energia: 1 dove nulla va in raffreddamento',
      P: 'prezzo della corrente, USD/kWh',
      g: 'altri costi di cassa, USD per PH/s e giorno',
      n: 'costi non di cassa, USD per PH/s e giorno',
    },
    today: 'Con i dati a disposizione',
    worked: (difficulty, reward, days, perDay, cost) =>
      `Difficoltà ${difficulty} e ricompensa di ${reward} BTC fanno ${days} giorni di PH/s. A ${perDay} al giorno sono ${cost}.`,
    efficiency: (first, measured) =>
      `L’efficienza del parco è una curva. Dal 2015 a ${first} è il consumo di Cambridge diviso per l’hashrate e un fattore di raffreddamento di 1,10, poi un’indagine su 49 aziende a metà 2024 e il consumo di Cambridge di marzo 2025. Dopo ${measured} nessuno l’ha misurata: la curva prosegue all’ultimo ritmo, e non oltre 9 J/TH.`,
    anchored:
      'Dove si ha la stima in diretta di Cambridge della potenza della rete, la fine della curva passa per essa e la base del costo riporta CBECI.',
    halving:
      'A un halving la ricompensa si dimezza e il costo raddoppia in una notte. Perciò un costo pubblicato prima non si confronta mai con un prezzo dopo; si scala con il lavoro.',
  },
  presets: {
    title: 'Le basi',
    text: 'Che cosa significhi «costo» è una scelta. In uno stesso giorno queste differiscono di oltre il doppio, quindi nessun costo si mostra senza la sua base.',
    past: 'Nel passato le basi del parco usano il parco di quel giorno. Quelle di una sola macchina, e la tua, tengono quella macchina: prima che esistesse, il loro costo è quello che minare avrebbe avuto con essa, meno di quanto chiunque abbia pagato. Tariffe e costi in denaro restano quelli di oggi.',
    table: 'Basi e loro parametri',
    name: 'Base',
    efficiency: 'J/TH',
    power: 'USD/kWh',
    pue: 'PUE',
    overhead: 'g',
    nonCash: 'n',
    today: 'Oggi',
    fleet: 'parco',
    counts: {
      listed_cash:
        'Adattata a ciò che CoinShares ha pubblicato per le società quotate: corrente, personale, interessi e tasse.',
      listed_allin:
        'Aggiunge l’ammortamento delle macchine e i compensi in azioni, adattata ai costi pieni di CoinShares.',
      global_electricity:
        'Le ipotesi di Cambridge per tutta la rete: corrente e raffreddamento, nient’altro.',
      global_production: 'La stessa bolletta, presa come quattro quinti di tutti i costi.',
      high_cost_marginal:
        'Macchine vecchie che si fermano per prime; entro l’1 % di quanto ha scritto JPMorgan.',
      home_miner: 'Una macchina attuale alla tariffa domestica.',
    },
  },
  published: {
    title: 'Dati pubblicati, e accanto il modello',
    text: 'Anche questi possono fare da base: come pubblicati, o aggiornati con la difficoltà. Ciascuno è un fatto come è stato riportato; l’originale non c’era sempre. Il modello è calcolato per gli stessi giorni.',
    table: 'Dati pubblicati',
    figure: 'Dato',
    days: 'Giorni',
    published: 'Pubblicato',
    model: 'Modello',
    error: 'Errore',
    readAt: 'Letto su',
    reposted: (host) => `${host}, tramite ripubblicazioni`,
    none: 'conta altro',
    mean: (error) =>
      `Sui sei trimestri di CoinShares il modello sbaglia del ${error} in media. Adattato senza il trimestre richiesto, del 9,2 %. Da qui il ±10 % di ogni costo del modello.`,
    outlier:
      'Il quarto trimestre 2024 contiene le imposte differite di una società; senza, era 75.767 $. Nessun modello della rete può saperlo.',
    rolled:
      'Aggiornato, un dato si moltiplica per il lavoro di oggi su quello del suo periodo, in tre modi: con il costo del petahash invariato, in calo del 13,6 % l’anno come per i miner quotati, e come nel modello. Si mostra quello di mezzo, gli altri sono il suo intervallo.',
  },
  verdict: {
    title: 'Il verdetto',
    text: 'Tre cose fanno uno di 17 nomi: la fascia del margine, quella dell’MPI, e se la rete cresce o si riduce. Senza un MPI fresco è solo mezzo verdetto, e lo dice.',
    margins: 'Margine sul costo',
    marginsWhy: 'I tagli sono vicini al 5°, 25°, 50° e 75° percentile di tutti i giorni dal 2014.',
    mpi: 'MPI',
    from: (cut) => `da ${cut}`,
    below: (cut) => `sotto ${cut}`,
    network: 'Rete',
    ribbon:
      'Secondo l’hash ribbon: in contrazione finché l’hashrate medio di 30 giorni è sotto quello di 60.',
    retargets:
      'Dove manca uno storico completo dell’hashrate, dalla difficoltà: in contrazione dopo tre tagli di fila o oltre il 10 % sotto il record; in espansione entro il 5 % da esso senza taglio l’ultima volta.',
    slack:
      'Perché i nomi non sfarfallino, una fascia si lascia solo quando il margine è 2 punti, o l’MPI 0,1, oltre il suo taglio.',
  },
  mpi: {
    title: 'Che cos’è l’MPI, e che cosa no',
    is: 'L’indice di posizione dei miner è di CryptoQuant. Le monete che in un giorno lasciano i portafogli dei miner, in USD, si dividono per la loro media di 365 giorni; l’indice è a quante deviazioni standard dell’ultimo anno ciò sta dalla sua media. Zero è un giorno normale dell’ultimo anno.',
    skewed:
      'È asimmetrico: l’uscita non può essere meno di nulla, quindi il suo pavimento è vicino a −1. In alto è aperto; il 12 gennaio 2024 segnava 9,43.',
    not: 'Non è un rapporto: un rapporto non potrebbe essere negativo. Non conta nemmeno le vendite: le monete vanno anche in portafogli nuovi, in custodia, in garanzia. E una lettura bassa non dice perché i miner tengono: forse non vogliono vendere, o non hanno più nulla da vendere.',
    access:
      'Nessuno storico completo è gratuito, quindi i tempi passati dell’altra pagina lo lasciano fuori, e una lettura più vecchia di quattro giorni non entra mai in un verdetto.',
  },
  past: {
    title: 'Tempi come questo',
    text: 'Un episodio è una permanenza in uno stato, per chiusure settimanali; permanenze a meno di 30 giorni sono una sola. Ciò che è venuto dopo è il prezzo 90 giorni dopo la prima settimana contro quello di allora.',
    caution:
      'Questi episodi sono pochi, si sovrappongono, e il modello è stato adattato a posteriori: la curva di efficienza è stata rivista all’indietro e i parametri vengono dal 2024 e 2025. Descrivono; non predicono nulla.',
  },
  sources: {
    title: 'Fonti, licenze, date',
    live: 'Interrogate a orario, mai perché hai aperto una pagina:',
    name: 'Fonte',
    gives: 'Dà',
    bundled: 'Incluso in questa versione:',
    data: {
      difficulty:
        'Difficoltà di ogni epoca fino a giugno 2026: dati di consenso, come nei checkpoint di Electrum (MIT) e bitcoinj (Apache 2.0).',
      market:
        'Chiusure settimanali, commissioni e hashrate da luglio 2010: dati della comunità Coin Metrics fino a metà 2026 (CC BY-NC 4.0), poi chiusure giornaliere.',
      costs:
        'Costi pubblicati e letture dell’MPI: singoli fatti da notizie e rapporti, ciascuno con dove è stato letto.',
      machines: 'Efficienze delle macchine: valori nominali dei produttori.',
    },
    software: 'Fatto con Preact, uPlot, zod e WXT (MIT) e webextension-polyfill (MPL 2.0).',
    uses: {
      mempool: 'prezzo, difficoltà, hashrate, ricompensa',
      coinbase: 'prezzo, cambi',
      kraken: 'prezzo',
      bitview: 'prezzo, difficoltà, hashrate, ricompensa, multiplo di Puell, hashprice',
      whattomine: 'prezzo, difficoltà, ricompensa',
      bgeometrics: 'MPI, in ritardo senza chiave',
      cryptoquant: 'MPI, con una tua chiave',
      coingecko: 'prezzo',
      binance: 'prezzo in USDT, contato come dollari',
      coinmetrics: 'multiplo di Puell, hashprice (CC BY-NC 4.0)',
      blockchain: 'multiplo di Puell con le commissioni incluse',
      cambridge: 'potenza della rete (CC BY-NC-SA 4.0)',
      node: 'ciò che ha il tuo server',
      feed: 'tutti i dati, da un feed a tua scelta',
    },
  },
  not: {
    title: 'Che cosa non fa',
    text: 'Nulla qui prevede un prezzo né consiglia a qualcuno di comprare o vendere. Prezzo e costo si tirano a vicenda, quindi un divario può chiudersi da entrambi i lati.',
  },
};
