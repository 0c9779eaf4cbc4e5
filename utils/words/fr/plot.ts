import type { DepthWords } from '../en/depth';

/** French: the plot. */
export const plot: DepthWords['plot'] = {
  title: 'Prix et coût depuis 2010',
  spans: { label: 'Jusqu’où remonter', '1y': '1 an', '4y': '4 ans', all: 'Tout' },
  scales: { label: 'Échelle', log: 'Log', linear: 'Linéaire' },
  price: 'Prix',
  cost: 'Coût de minage',
  margin: 'Marge sur coût',
  difficulty: 'Difficulté',
  network: 'Réseau',
  mpi: 'MPI, tel que cité',
  now: 'maintenant',
  unknown: 'inconnu',
  bands: 'Fond : bandes de marge',
  range: 'fourchette du coût',
  halving: 'halving',
  contracting: 'réseau en contraction',
  keys: 'Les flèches avancent de semaine en semaine, Page haut et Page bas par trimestre, Début et Fin aux extrémités.',
  spoken: (day, price, cost, margin) => `${day} : prix ${price}, coût ${cost}, marge sur coût ${margin}`,
  caption: (basis) =>
    `Les coûts passés sont ceux du modèle (${basis}), d’après la difficulté et la récompense de chaque semaine et la courbe d’efficacité du parc.`,
  published: (figure) =>
    `${figure}, n’a pas de passé propre ; sont tracés les coûts de la base qui compte la même chose, celui d’aujourd’hui compris.`,
  gap: 'Pointillés : rien n’est connu de ces semaines.',
  mpiNote: 'Seuls les relevés cités avec leur jour peuvent être tracés : surtout des jours dont on a parlé.',
  table: {
    open: 'La même chose en tableau',
    day: 'Semaine au',
    low: 'de',
    high: 'à',
    observed: 'Jour',
    readAt: 'Lu sur',
  },
  loading: 'Tracé en cours …',
  failed: 'Le graphique n’a pas pu être chargé. Tout le reste fonctionne sans lui.',
};
