import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Italian: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'sopra il costo',
    underCost: 'sotto il costo',
    ofPrice: (share) => `${share} del prezzo`,
    explained: (overCost, ofPrice) =>
      `Margine sul costo, prezzo ÷ costo − 1: ${overCost}. Margine sul prezzo, 1 − costo ÷ prezzo: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} sul costo: ${band}.`,
    year: (low, high) => `Nell’ultimo anno è stato tra ${low} e ${high}.`,
    yearShort: '1 a',
  },
  bar: {
    refresh: 'Aggiorna i dati',
    study: 'Dal 2010, e se, e perché',
    options: 'Opzioni',
    asOf: (day) => `al ${day}`,
    asOfLong: 'Non è stato ancora possibile avere dati più recenti.',
  },
};
