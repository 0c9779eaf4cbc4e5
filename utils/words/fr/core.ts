import type { Words } from '../en/core';
import { basis } from './basis';
import { face } from './face';
import { mpiBands, network } from './states';

/** French: popup and fields. */
export const core: Words = {
  ...face,
  basis,
  against: { price: 'Prix', cost: 'Coût de minage', range: (low, high) => `${low}–${high}` },
  figure: {
    unknown: 'inconnu',
    sources: {
      bundled: 'fourni',
      user: 'saisi par vous',
      outflows: 'calculé des sorties',
      node: 'votre propre serveur',
      feed: 'votre flux',
    },
    readOn: (host) => `lu sur ${host}`,
    old: (day) => `ancien : ${day}`,
  },
  reading: {
    title: 'Lu sur cette page',
    note: 'Ce qu’affirme un article. Cela ne compte que si vous l’adoptez.',
    take: 'Adopter',
    taken: 'en usage',
    drop: 'Retirer',
  },
  mpi: {
    name: 'MPI',
    long: 'Indice de position des mineurs : de combien les pièces qui quittent aujourd’hui les mineurs s’écartent de l’année écoulée',
    bands: mpiBands,
    deep: 'Presque aucune pièce ne quitte les mineurs.',
    elevated: 'Il sort plus de pièces que d’habitude.',
    tooOld: 'Trop ancien pour le verdict.',
    never: 'Pas encore de relevé.',
    get: 'En saisir un',
  },
  network: { label: 'Réseau', ...network },
  difficulty: {
    label: 'Difficulté',
    atRecord: 'à son record',
    belowRecord: (share) => `${share} sous le record`,
    record: (difficulty, day) => `Record : ${difficulty} le ${day}`,
    next: 'Ajustement',
  },
  site: {
    marksOn: 'Marquer les prix sur',
    grant: (host) => `Marquer les prix sur ${host}`,
    closed: 'Aucune extension ne peut marquer cette page.',
    pause: 'Suspendre les marques partout',
    paused: 'Les marques sont suspendues partout.',
    resume: 'Reprendre',
  },
  popup: {
    fetching: 'Récupération …',
    fetched: 'À jour',
    failed: 'Aucune source n’a répondu',
  },
  field: {
    range: (min, max, unit) => `de ${min} à ${max} ${unit}`,
    usual: (range, usual) => `${range}, par défaut ${usual}`,
    empty: 'Il faut un nombre ici. Le dernier reste en vigueur.',
    notNumber: 'Ce n’est pas un nombre. Le dernier reste en vigueur.',
    outside: (range) => `Seul ${range} a un sens ici. Le dernier nombre reste en vigueur.`,
    noDay: 'Il faut une date ici.',
    dayOutside: (first, last) => `Seules les dates du ${first} au ${last} ont un sens ici.`,
    notKey: 'Une clé compte au moins 8 lettres, chiffres ou signes, sans espace. Rien n’a été enregistré.',
    show: 'Afficher',
    hide: 'Masquer',
  },
};
