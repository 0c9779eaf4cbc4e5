import type { WelcomeWords } from '../en/welcome';

/** French: the welcome page. */
export const welcome: WelcomeWords = {
  title: 'Un prix a un plancher',
  lead: 'Hashfloor montre, partout où un prix du bitcoin est écrit, de combien il dépasse ce que coûte le minage d’un bitcoin. Désormais, de telles marques suivent les prix sur les sites d’échange et d’actualité.',
  sample: {
    label: 'Un exemple',
    headline: 'Le bitcoin termine une semaine calme près de {now}',
    text: [
      'La pièce s’échangeait à {now} dimanche soir. Jeudi, elle avait touché {high} pendant une heure avant de revenir.',
      'Une mine du nord a tout de même acheté des machines pour {sum}. « À {low}, nous en éteindrions la moitié », a dit son propriétaire.',
    ],
    sum: '12 millions de dollars',
    explained: (margin, price, cost, basis) =>
      `${margin} derrière ${price} veut dire : à cette distance des ${cost} que coûte le minage d’une pièce aujourd’hui (${basis}). La somme des machines n’est pas le prix d’une pièce et reste telle quelle. Pointez une marque sur une page, et une carte en dit plus.`,
    spoken: (margin) => `${margin} par rapport au coût de minage`,
  },
  basis: {
    title: 'Que doit vouloir dire « coût » ?',
    lead: 'Les marques ci-dessus suivent votre choix. Vous pouvez le changer à tout moment dans les options ; chiffres publiés et machines personnelles s’y trouvent aussi.',
  },
  currency: {
    title: 'Dans quelle devise pensez-vous ?',
    lead: 'Les coûts sont calculés en dollars. Sur nos pages, ils sont affichés en :',
    label: 'Devise',
  },
  privacy: {
    title: 'Ce qu’elle peut faire, et ce qui quitte votre navigateur',
    sentences: [
      'Elle lit le texte des pages d’une liste de sites d’échange et d’actualité pour y trouver des prix, et d’aucun autre site tant que vous ne l’autorisez pas.',
      'Rien de ce qu’elle lit ne quitte votre navigateur : ni texte, ni adresse, ni historique.',
      'Elle demande à quelques sources publiques prix, difficulté et flux des mineurs, selon un horaire et non parce que vous ouvrez une page.',
      'Vos réglages sont gardés par votre navigateur, et synchronisés par lui si vous le permettez ; les clés saisies restent sur cet appareil.',
      'Pas de compte, pas de pistage, pas de publicité, et toute autorisation donnée peut être retirée à tout moment dans le navigateur.',
    ],
  },
  done: 'Terminé',
  method: 'Comment c’est calculé',
  sites: 'La liste des sites',
};
