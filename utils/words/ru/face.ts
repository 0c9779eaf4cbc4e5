import type { FaceWords } from '../en/face';
import { bands, verdicts } from './states';

/** Russian: the popup’s face. */
export const face: FaceWords = {
  verdicts,
  bands,
  margin: {
    overCost: 'выше затрат',
    underCost: 'ниже затрат',
    ofPrice: (share) => `${share} от цены`,
    explained: (overCost, ofPrice) =>
      `Маржа к себестоимости, цена ÷ себестоимость − 1: ${overCost}. Маржа от цены, 1 − себестоимость ÷ цена: ${ofPrice}.`,
  },
  gauge: {
    label: (margin, band) => `${margin} к себестоимости: ${band}.`,
    year: (low, high) => `За последний год была между ${low} и ${high}.`,
    yearShort: '1 г.',
  },
  bar: {
    refresh: 'Обновить данные',
    study: 'С 2010 года, что если и почему',
    options: 'Настройки',
    asOf: (day) => `на ${day}`,
    asOfLong: 'Более новых данных пока получить не удалось.',
  },
};
