import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Esta página',
  markets: {
    spot: 'à vista',
    perpetual: 'perpétuo: segue o preço, não é ele',
    futures: 'futuros: um preço para um dia adiante',
    option: 'opção sobre bitcoin',
  },
  asDollars: (currency) => `${currency} contado como dólar`,
  fromTitle: 'lido no título',
  notBitcoin: 'Nenhum preço de bitcoin: só se marca o que o texto diz dele.',
  untold: 'Aqui não dá para reconhecer o último preço.',
  gaveUp: 'Esta página tira as marcas repetidamente; fica em paz até ser recarregada.',
  forbidden: 'Sua lista de endereços deixa esta página sem marcas.',
};
