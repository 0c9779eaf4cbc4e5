import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Deutsch für das Gesicht des Popups. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'über den Kosten',
    underCost: 'unter den Kosten',
    ofPrice: (share) => `${share} vom Preis`,
    explained: (overCost, ofPrice) =>
      `Marge auf die Kosten, Preis ÷ Kosten − 1: ${overCost}. Marge vom Preis, 1 − Kosten ÷ Preis: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} auf die Kosten: ${band}.`,
    year: (low, high) => `Im letzten Jahr lag sie zwischen ${low} und ${high}.`,
    yearShort: '1 J.',
  },
  bar: {
    refresh: 'Zahlen aktualisieren',
    study: 'Seit 2010, was wäre wenn, und warum',
    options: 'Einstellungen',
    asOf: (day) => `Stand ${day}`,
    asOfLong: 'Neuere Zahlen waren noch nicht zu bekommen.',
  },
};
