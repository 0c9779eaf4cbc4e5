import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Brazilian Portuguese: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'acima do custo',
    underCost: 'abaixo do custo',
    ofPrice: (share) => `${share} do preço`,
    explained: (overCost, ofPrice) =>
      `Margem sobre o custo, preço ÷ custo − 1: ${overCost}. Margem do preço, 1 − custo ÷ preço: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} sobre o custo: ${band}.`,
    year: (low, high) => `No último ano ficou entre ${low} e ${high}.`,
    yearShort: '1 a',
  },
  bar: {
    refresh: 'Atualizar números',
    study: 'Desde 2010, e se, e por quê',
    options: 'Opções',
    asOf: (day) => `em ${day}`,
    asOfLong: 'Números mais novos ainda não puderam ser obtidos.',
  },
};
