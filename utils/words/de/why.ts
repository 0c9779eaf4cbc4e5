import type { DepthWords } from '../en/depth';

/** Warum das Urteil ist, wie es ist. */
export const why: DepthWords['why'] = {
  title: 'Warum dieses Urteil',
  margin: {
    name: 'Marge',
    over: (price, margin, cost, basis) =>
      `Ein Preis von ${price} liegt ${margin} über den ${cost}, die das Mining eines Coins kostet (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Ein Preis von ${price} liegt ${margin} unter den ${cost}, die das Mining eines Coins kostet (${basis}).`,
    band: (band) => `Das ist das Band „${band}“.`,
    above: (band, price, change) => `Ab ${price} (${change}) wäre es „${band}“.`,
    below: (band, price, change) => `Unter ${price} (${change}) wäre es „${band}“.`,
    unsure: (low, high) => `Die Kosten selbst können irgendwo zwischen ${low} und ${high} liegen.`,
  },
  mpi: {
    name: 'Flüsse',
    reading: (value, day, meaning) => `Der MPI stand am ${day} bei ${value}. ${meaning}`,
    up: (band, points) => `${points} Punkte mehr, und er läse sich „${band}“.`,
    down: (band, points) => `${points} Punkte weniger, und er läse sich „${band}“.`,
    stale: (value, day) =>
      `Der letzte bekannte MPI ist ${value} vom ${day}: zu alt, um zu sagen, was Miner heute mit ihren Coins tun.`,
    unknown: 'Kein MPI ist bekannt, also wird nichts darüber gesagt, was Miner mit ihren Coins tun.',
  },
  network: {
    name: 'Netzwerk',
    ribbon: (share, state) =>
      `Die mittlere Hashrate der letzten 30 Tage liegt ${share} der der letzten 60: ${state}.`,
    above: (share) => `${share} über`,
    below: (share) => `${share} unter`,
    since: (day) => `So ist es seit dem ${day}.`,
    retargets: (state, reason) =>
      `Kein Verlauf der Hashrate ist zur Hand; nach der Difficulty: ${state}, ${reason}.`,
    record: (distance, day) => `Die Difficulty liegt ${distance} unter ihrem Rekord vom ${day}.`,
    atRecord: 'Die Difficulty ist auf Rekordstand.',
  },
  week: {
    name: 'Seit letzter Woche',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Preis',
    cost: 'Kosten',
    difficulty: 'Difficulty',
    mpi: 'MPI',
    verdict: (from, to) => `Das Urteil wechselte von „${from}“ zu „${to}“.`,
    same: 'Das Urteil hat sich nicht geändert.',
    unknown:
      'Vor einer Woche wurde auf dieser Basis nichts notiert. Ab jetzt wird jeden Tag eine Notiz auf diesem Gerät aufbewahrt.',
  },
  past: {
    name: 'Zeiten wie diese',
    margin: (band) => `einer Marge im Band „${band}“`,
    both: (band, network) => `einer Marge im Band „${band}“, während das Netzwerk ${network}`,
    told: (state, year, times, known, rose) => {
      const episodes = times === 1 ? 'eine Phase' : `${times} Phasen`;
      if (known === 0) return `Seit ${year}: ${episodes} mit ${state}; zu jung, um zu sagen, was danach kam.`;
      const late = times - known;
      const open = late > 0 ? `; ${late} ${late === 1 ? 'ist' : 'sind'} dafür zu jung` : '';
      return `Seit ${year}: ${episodes} mit ${state}. In den 90 Tagen nach ihrem Beginn stieg der Preis in ${rose} von ${known}${open}.`;
    },
    never: (state, year) => `Seit ${year}: keine andere Phase mit ${state}.`,
    caution: (count) =>
      `${count === 1 ? 'Ein Fall ist' : `${count} Fälle sind`} zu wenig, um irgendetwas vorherzusagen, und das Modell wurde im Rückblick angepasst. Flüsse bleiben außen vor: Ihre Geschichte ist nicht frei.`,
    list: 'Jede von ihnen',
    from: 'Von',
    to: 'Bis',
    change: '90 Tage später',
    open: 'noch nicht bekannt',
  },
};
