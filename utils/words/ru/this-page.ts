import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Эта страница',
  markets: {
    spot: 'спот',
    perpetual: 'бессрочный: следует за курсом, но это не он',
    futures: 'фьючерс: цена на более поздний день',
    option: 'опцион на биткоин',
  },
  asDollars: (currency) => `${currency} принят за доллар США`,
  fromTitle: 'прочитано в заголовке',
  notBitcoin: 'Курса биткоина нет: помечается лишь то, что о нём говорит текст.',
  untold: 'Последнюю цену здесь определить нельзя.',
  gaveUp: 'Страница раз за разом убирает отметки, поэтому до новой загрузки её не трогаем.',
};
