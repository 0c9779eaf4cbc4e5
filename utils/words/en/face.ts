import { bands, verdicts } from './states';

/** The popup’s face: what is said in its bar and its verdict, which are painted before all else is there. */
export const face = {
  verdicts,
  bands,
  margin: {
    overCost: 'over mining cost',
    underCost: 'under mining cost',
    ofPrice: (share: string) => `${share} of the price`,
    explained: (overCost: string, ofPrice: string) =>
      `Margin over cost, price ÷ cost − 1: ${overCost}. Margin of the price, 1 − cost ÷ price: ${ofPrice}.`,
  },
  gauge: {
    label: (margin: string, band: string) => `${margin} over cost: ${band}.`,
    year: (low: string, high: string) => `In the last year it stood between ${low} and ${high}.`,
    yearShort: '1 y',
  },
  bar: {
    refresh: 'Refresh figures',
    study: 'Since 2010, what if, and why',
    options: 'Options',
    asOf: (day: string) => `as of ${day}`,
    asOfLong: 'Newer figures could not be had yet.',
  },
};

export type FaceWords = typeof face;
