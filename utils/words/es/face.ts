import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Spanish: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'sobre el coste',
    underCost: 'bajo el coste',
    ofPrice: (share) => `${share} del precio`,
    explained: (overCost, ofPrice) =>
      `Margen sobre el coste, precio ÷ coste − 1: ${overCost}. Margen del precio, 1 − coste ÷ precio: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} sobre el coste: ${band}.`,
    year: (low, high) => `En el último año estuvo entre ${low} y ${high}.`,
    yearShort: '1 a',
  },
  bar: {
    refresh: 'Actualizar cifras',
    study: 'Desde 2010, qué pasaría si, y por qué',
    options: 'Opciones',
    asOf: (day) => `a ${day}`,
    asOfLong: 'Aún no se han podido obtener cifras más recientes.',
  },
};
