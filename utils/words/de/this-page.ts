import type { ThisPageWords } from '../en/this-page';

export const thisPage: ThisPageWords = {
  label: 'Diese Seite',
  markets: {
    spot: 'Kassamarkt',
    perpetual: 'Perpetual: folgt dem Kurs, ist er aber nicht',
    futures: 'Future: ein Kurs für einen späteren Tag',
    option: 'Option auf Bitcoin',
  },
  asDollars: (currency) => `${currency} als US-Dollar gerechnet`,
  fromTitle: 'aus dem Titel gelesen',
  notBitcoin: 'Kein Kurs von Bitcoin: Markiert wird nur, was der Text von ihm sagt.',
  untold: 'Der letzte Kurs lässt sich hier nicht erkennen.',
  gaveUp:
    'Diese Seite nimmt ihre Markierungen immer wieder weg und wird in Ruhe gelassen, bis sie neu geladen wird.',
  forbidden: 'Ihre Liste der Adressen hält Markierungen von dieser Seite fern.',
};
