import type { OptionsWords } from '../en/options';
import { alerts as said } from './alerts';
import { fields } from './fields';
import { sites } from './sites';

/** French: the options. */
export const options: OptionsWords = {
  find: 'Chercher un réglage',
  noneFound: 'Aucun réglage ne dit cela.',
  basis: {
    title: 'Base de coût',
    lead: (price) =>
      `Ce que « coût » désigne dans chaque marge affichée. À côté : ce que coûte une pièce aujourd’hui, et la marge à ${price}.`,
    presets: 'Calculé d’après la difficulté du jour, à ±10 % environ',
    others: 'Autres chiffres',
    published: { name: 'un chiffre publié', sentence: 'Ce qu’ont écrit analystes et sociétés de minage.' },
    figure: 'Chiffre',
    roll: 'L’actualiser avec la difficulté jusqu’à aujourd’hui',
  },
  speech: {
    title: 'Langue et devise',
    language: 'Langue',
    browsers: 'Celle du navigateur',
    currency: 'Afficher les sommes en',
  },
  rig: {
    efficiencyJPerTh: { label: 'Efficacité', unit: 'J/TH' },
    usdPerKwh: { label: 'Électricité', unit: 'USD/kWh' },
    pue: { label: 'Facteur de refroidissement (PUE)', unit: '×' },
    overheadUsdPerPhDay: { label: 'Autres coûts', unit: 'USD par PH/s et jour' },
    poolFeePct: { label: 'Frais de pool', unit: '%' },
  },
  mpi: {
    title: 'MPI à la main',
    lead: 'L’indice de position des mineurs compare les pièces qui quittent aujourd’hui les mineurs à l’année écoulée, en écarts types. Négatif : moins que d’habitude. Un simple rapport à la moyenne est un autre nombre : n’en saisissez pas.',
    value: 'Relevé',
    day: 'Jour de l’observation',
    inUse: (value, day) => `Utilisé : ${value} du ${day}.`,
    none: 'Aucun relevé utilisé.',
    clear: 'Retirer mon relevé',
  },
  marks: {
    title: 'Marques sur les pages',
    sample: 'Le bitcoin cote',
    styles: {
      badge: { name: 'Étiquette', sentence: 'La marge suit chaque prix.' },
      underline: {
        name: 'Soulignement',
        sentence: 'Une simple ligne pointillée sous chaque prix ; la carte s’ouvre dessus.',
      },
      off: {
        name: 'Aucune',
        sentence: 'Les pages restent telles quelles. Fenêtre et barre d’outils continuent.',
      },
    },
    tables: {
      title: 'Dans les longs tableaux',
      first: {
        name: 'Premières lignes',
        sentence:
          'Les douze premières lignes qui ont un prix sont marquées ; sur les autres, la carte s’ouvre quand vous pointez un prix.',
      },
      all: {
        name: 'Toutes les lignes',
        sentence: 'Chaque prix est marqué, quelle que soit la longueur du tableau.',
      },
      hover: {
        name: 'Au survol',
        sentence:
          'Rien n’est dessiné dans les tableaux de plus de douze lignes ; la carte s’ouvre quand vous pointez un prix.',
      },
    },
  },
  badge: {
    title: 'Pastille de l’icône',
    lead: 'Sa couleur est toujours celle de la bande de marge. Pointez l’icône : verdict, coût et base s’affichent.',
    names: {
      margin: 'Marge sur coût',
      verdict: 'Signe du verdict',
      cost: 'Coût de minage',
      price: 'Prix',
      hashprice: 'Hashprice',
      mpi: 'MPI',
      nothing: 'Rien',
    },
    sentences: {
      margin: 'À partir de 100 %, sans signe de pourcentage.',
      verdict: (band) => `▼ sous l’eau, ▽ à l’étroit, ◇ mince, △ à l’aise, ▲ grasse. En ce moment : ${band}.`,
      cost: 'En milliers de dollars américains.',
      price: 'En milliers de dollars américains.',
      hashprice: 'Ce que rapporte un PH/s par jour, USD.',
      mpi: 'Un point d’interrogation tant qu’il est ancien ou inconnu.',
      nothing: 'L’icône seule.',
    },
  },
  alerts: {
    title: 'Alertes',
    lead: 'Notifications de votre navigateur, chacune une seule fois, quand cela arrive. Rien n’est dit de chiffres anciens. Sous chacune : ce qu’elle dirait.',
    kinds: {
      verdict: 'Le verdict change',
      margin: 'La marge franchit un seuil',
      retarget: 'La difficulté est ajustée',
      record: 'La difficulté bat un record',
      mpiHigh: 'Le MPI passe au-dessus de 2',
      mpiLow: 'Le MPI passe sous 0',
    },
    level: 'Seuil de la marge sur coût',
    quiet: {
      name: 'Heures calmes',
      sentence: 'Ce qui s’est passé entre-temps est dit ensuite, si c’est encore vrai.',
      from: 'De',
      to: 'À',
    },
    needsLeave:
      'Le navigateur doit permettre à Hashfloor de vous avertir. Il le demande une fois par appareil.',
    allow: 'Autoriser les notifications',
    refused: 'Le navigateur ne l’a pas permis : rien ne sera signalé.',
    said,
  },
  fields,
  sites,
  keys: {
    bgeometrics: {
      label: 'Clé BGeometrics',
      sentence: 'Facultatif : le MPI vient aussi sans clé, parfois avec quelques jours de retard.',
    },
    cryptoquant: { label: 'Clé CryptoQuant', sentence: 'Facultatif : le MPI là où il a été défini.' },
    needsLeave: 'Le navigateur doit permettre à Hashfloor d’interroger CryptoQuant.',
    allow: 'Autoriser api.cryptoquant.com',
  },
  sources: {
    title: 'Sources d’information',
    lead: 'Les chiffres sont récupérés selon un horaire, quoi que vous consultiez. Les clés restent sur cet appareil et ne vont qu’à leur source.',
    never: 'pas encore interrogée',
    answered: (age) => `a répondu ${age}`,
    failed: (error) => `dernier essai manqué : ${error}`,
  },
  backup: {
    title: 'Sauvegarde',
    lead: 'Les réglages suivent la synchronisation de votre navigateur si elle est active. Les clés jamais, et elles ne sont dans aucun fichier.',
    save: 'Enregistrer les réglages dans un fichier',
    load: 'Charger les réglages d’un fichier',
    reset: 'Tout réinitialiser',
    sure: 'Vraiment tout réinitialiser ?',
    outcomes: {
      taken: 'Les réglages du fichier sont en vigueur.',
      refused:
        'Ce n’est pas un fichier de réglages de Hashfloor, ou quelque chose n’y a pas de sens. Rien n’a été changé.',
      reset: 'Tout est comme au début.',
    },
  },
  about: {
    title: 'À propos et vie privée',
    privacy: [
      'Ni le texte ni l’adresse d’une page ne quittent votre navigateur.',
      'Hashfloor demande à des sources publiques prix, difficulté, hashrate et MPI, et ne leur envoie rien sur vous.',
      'Pas de compte, pas de comptage des visites, pas de publicité.',
    ],
    method:
      'Le coût est difficulté × 2³² hashes par bloc, divisé par la récompense, fois ce que coûte une journée d’un PH/s : électricité et, pour certaines bases, frais généraux. La marge sur coût est prix ÷ coût − 1. Un verdict décrit les mineurs ; ce n’est pas une prévision.',
    more: 'Toutes les formules, bases et sources',
    credits:
      'Historique des prix : Coin Metrics (CC BY-NC 4.0). Difficulté : checkpoints d’Electrum. Chiffres actuels : les sources ci-dessus.',
  },
};
