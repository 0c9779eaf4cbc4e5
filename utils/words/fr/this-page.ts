import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Cette page',
  markets: {
    spot: 'au comptant',
    perpetual: 'perpétuel : suit le cours, sans l’être',
    futures: 'à terme : un cours pour un jour à venir',
    option: 'option sur le bitcoin',
  },
  asDollars: (currency) => `${currency} compté comme dollar`,
  fromTitle: 'lu dans le titre',
  notBitcoin: 'Pas de cours du bitcoin : seul ce que le texte en dit est marqué.',
  untold: 'Le dernier cours ne se distingue pas ici.',
  gaveUp:
    'Cette page retire sans cesse ses marques : elle est laissée tranquille jusqu’à son prochain chargement.',
  forbidden: 'Votre liste d’adresses laisse cette page sans marques.',
};
