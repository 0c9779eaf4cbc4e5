import type { SitesWords } from '../en/sites';

export const sites: SitesWords = {
  title: 'Sites',
  lead: 'Les autres sites s’ajoutent depuis la fenêtre, pendant que vous y êtes.',
  search: 'Chercher un site',
  noneFound: 'Aucun site de ce nom dans la liste.',
  kinds: {
    own: 'Ajoutés par vous',
    exchange: 'Plateformes d’échange',
    prices: 'Pages de cours',
    news: 'Actualités',
  },
  forget: (host) => `Renoncer à ${host}`,
  count: (on, all) => `${on} sur ${all} activés`,
  all: 'Tous ceux-ci',
  off: (hosts) => `Désactivés : ${hosts}`,
  refused: 'Le navigateur ne l’a pas permis. Rien n’a changé.',
  offered: {
    title: 'D’autres sites, quand vous voulez',
    lead: 'Votre navigateur vous le demande d’abord. Désactivés, l’autorisation est rendue.',
  },
  groups: {
    exchanges: 'Plateformes d’autres pays',
    derivatives: 'Contrats à terme et perpétuels',
    prices: 'Pages de cours et explorateurs',
    finance: 'Sites de finance et recherche',
    news: 'Actualités en d’autres langues',
  },
  strips: {
    name: 'Bandeaux de cours',
    sentence: 'Une marque discrète sur le cours du bitcoin dans le bandeau en tête de page.',
  },
  rules: {
    title: 'Adresses',
    lead: 'Une par ligne : example.com, *.example.com avec tout ce qu’il contient, ou example.com/forum pour une partie ; * vaut n’importe quoi.',
    blocked: 'Jamais sur',
    allowed: 'Mais quand même sur',
    noAddress: (line) => `« ${line} » n’est pas une adresse et ne correspond à aucune.`,
  },
  charts: {
    name: 'Graphiques intégrés',
    sentence:
      'Des marques dans les cadres de TradingView et d’autres, où qu’ils soient. Votre navigateur vous le demande d’abord.',
  },
};
