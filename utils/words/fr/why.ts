import type { DepthWords } from '../en/depth';

/** French: reasons of the verdict. */
export const why: DepthWords['why'] = {
  title: 'Pourquoi ce verdict',
  margin: {
    name: 'Marge',
    over: (price, margin, cost, basis) =>
      `Un prix de ${price} se tient ${margin} au-dessus des ${cost} que coûte le minage d’une pièce (${basis}).`,
    under: (price, margin, cost, basis) =>
      `Un prix de ${price} se tient ${margin} sous les ${cost} que coûte le minage d’une pièce (${basis}).`,
    band: (band) => `C’est la bande « ${band} ».`,
    above: (band, price, change) => `À partir de ${price} (${change}), ce serait « ${band} ».`,
    below: (band, price, change) => `Sous ${price} (${change}), ce serait « ${band} ».`,
    unsure: (low, high) => `Le coût lui-même peut se situer n’importe où entre ${low} et ${high}.`,
  },
  mpi: {
    name: 'Flux',
    reading: (value, day, meaning) => `Le MPI était à ${value} le ${day}. ${meaning}`,
    up: (band, points) => `${points} point de plus, et on lirait « ${band} ».`,
    down: (band, points) => `${points} point de moins, et on lirait « ${band} ».`,
    stale: (value, day) =>
      `Le dernier MPI connu est ${value} du ${day} : trop ancien pour dire ce que les mineurs font aujourd’hui de leurs pièces.`,
    unknown: 'Aucun MPI n’est connu ; rien n’est donc dit de ce que les mineurs font de leurs pièces.',
  },
  network: {
    name: 'Réseau',
    ribbon: (share, state) =>
      `Le hashrate moyen des 30 derniers jours est ${share} celui des 60 derniers : ${state}.`,
    above: (share) => `${share} au-dessus de`,
    below: (share) => `${share} au-dessous de`,
    since: (day) => `Il en est ainsi depuis le ${day}.`,
    retargets: (state, reason) =>
      `Aucun historique de hashrate n’est disponible ; d’après la difficulté, ${state} : ${reason}.`,
    record: (distance, day) => `La difficulté est ${distance} sous son record du ${day}.`,
    atRecord: 'La difficulté est à son record.',
  },
  week: {
    name: 'Depuis la semaine dernière',
    figure: (name, from, to, change) => `${name} ${from} → ${to} (${change})`,
    price: 'Prix',
    cost: 'Coût',
    difficulty: 'Difficulté',
    mpi: 'MPI',
    verdict: (from, to) => `Le verdict est passé de « ${from} » à « ${to} ».`,
    same: 'Le verdict n’a pas changé.',
    unknown:
      'Rien n’a été noté il y a une semaine sur cette base. Désormais une note est gardée chaque jour, sur cet appareil.',
  },
  past: {
    name: 'Époques semblables',
    margin: (band) => `marge dans la bande « ${band} »`,
    both: (band, network) => `marge dans la bande « ${band} » avec un réseau ${network}`,
    told: (state, year, times, known, rose) => {
      const episodes = times === 1 ? 'un épisode' : `${times} épisodes`;
      if (known === 0)
        return `Depuis ${year} : ${episodes} de ${state}, trop récent pour dire ce qui a suivi.`;
      const late = times - known;
      const open =
        late > 0 ? ` ; ${late} ${late === 1 ? 'est trop récent' : 'sont trop récents'} pour le dire` : '';
      return `Depuis ${year} : ${episodes} de ${state}. Dans les 90 jours après leur début, le prix a monté dans ${rose} cas sur ${known}${open}.`;
    },
    never: (state, year) => `Depuis ${year} : aucun autre épisode de ${state}.`,
    caution: (count) =>
      `${count === 1 ? 'Un cas, c’est' : `${count} cas, c’est`} trop peu pour prédire quoi que ce soit, et le modèle a été ajusté après coup. Les flux sont laissés de côté : leur historique n’est pas gratuit.`,
    list: 'Chacun d’eux',
    from: 'Du',
    to: 'Au',
    change: '90 jours après',
    open: 'pas encore connu',
  },
};
