import type { DepthWords } from '../en/depth';

/** Italian: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Perché questo verdetto',
  margin: {
    name: 'Margine',
    over: (price, margin, cost, basis) =>
      `Un prezzo di ${price} sta ${margin} sopra i ${cost} che costa estrarre una moneta (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Un prezzo di ${price} sta ${margin} sotto i ${cost} che costa estrarre una moneta (${basis}).`,
    band: (band) => `È la fascia «${band}».`,
    above: (band, price, change) => `Da ${price} (${change}) sarebbe «${band}».`,
    below: (band, price, change) => `Sotto ${price} (${change}) sarebbe «${band}».`,
    unsure: (low, high) => `Il costo stesso può stare ovunque tra ${low} e ${high}.`,
  },
  mpi: {
    name: 'Flussi',
    reading: (value, day, meaning) => `L’MPI era a ${value} il ${day}. ${meaning}`,
    up: (band, points) => `${points} punti in più, e sarebbe «${band}».`,
    down: (band, points) => `${points} punti in meno, e sarebbe «${band}».`,
    stale: (value, day) =>
      `L’ultimo MPI noto è ${value} del ${day}: troppo vecchio per dire che cosa fanno oggi i miner delle loro monete.`,
    unknown: 'Nessun MPI è noto, quindi nulla si dice di che cosa fanno i miner delle loro monete.',
  },
  network: {
    name: 'Rete',
    ribbon: (share, state) =>
      `L’hashrate medio degli ultimi 30 giorni è ${share} di quello degli ultimi 60: ${state}.`,
    above: (share) => `${share} al di sopra`,
    below: (share) => `${share} al di sotto`,
    since: (day) => `È così dal ${day}.`,
    retargets: (state, reason) =>
      `Nessuno storico dell’hashrate è a disposizione; dalla difficoltà, ${state}: ${reason}.`,
    record: (distance, day) => `La difficoltà è ${distance} sotto il record del ${day}.`,
    atRecord: 'La difficoltà è al suo record.',
  },
  week: {
    name: 'Dalla settimana scorsa',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Prezzo',
    cost: 'Costo',
    difficulty: 'Difficoltà',
    mpi: 'MPI',
    verdict: (from, to) => `Il verdetto è passato da «${from}» a «${to}».`,
    same: 'Il verdetto non è cambiato.',
    unknown:
      'Una settimana fa non è stato annotato nulla su questa base. D’ora in poi ogni giorno si conserva una nota, su questo dispositivo.',
  },
  past: {
    name: 'Tempi come questo',
    margin: (band) => `margine nella fascia «${band}»`,
    both: (band, network) => `margine nella fascia «${band}» con la rete ${network}`,
    told: (state, year, times, known, rose) => {
      const episodes = times === 1 ? 'un episodio' : `${times} episodi`;
      if (known === 0)
        return `Dal ${year}: ${episodes} di ${state}, troppo recente per dire che cosa è venuto dopo.`;
      const late = times - known;
      const open =
        late > 0 ? `; ${late} ${late === 1 ? 'è troppo recente' : 'sono troppo recenti'} per dirlo` : '';
      return `Dal ${year}: ${episodes} di ${state}. Nei 90 giorni dopo l’inizio il prezzo è salito in ${rose} su ${known}${open}.`;
    },
    never: (state, year) => `Dal ${year}: nessun altro episodio di ${state}.`,
    caution: (count) =>
      `${count === 1 ? 'Un caso è' : `${count} casi sono`} troppo poco per prevedere qualcosa, e il modello è stato adattato a posteriori. I flussi restano fuori: il loro storico non è gratuito.`,
    list: 'Ciascuno di essi',
    from: 'Dal',
    to: 'Al',
    change: '90 giorni dopo',
    open: 'non ancora noto',
  },
};
