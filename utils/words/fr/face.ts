import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** French: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'au-dessus du coût',
    underCost: 'sous le coût',
    ofPrice: (share) => `${share} du prix`,
    explained: (overCost, ofPrice) =>
      `Marge sur coût, prix ÷ coût − 1 : ${overCost}. Marge sur prix, 1 − coût ÷ prix : ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} sur le coût : ${band}.`,
    year: (low, high) => `Sur un an, elle s’est tenue entre ${low} et ${high}.`,
    yearShort: '1 an',
  },
  bar: {
    refresh: 'Actualiser les chiffres',
    study: 'Depuis 2010, et si, et pourquoi',
    options: 'Options',
    asOf: (day) => `au ${day}`,
    asOfLong: 'Des chiffres plus récents n’ont pas encore pu être obtenus.',
  },
};
