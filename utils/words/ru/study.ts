import type { DepthWords } from '../en/depth';

/** Russian: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Подробнее',
  method: 'Как это считается',
  options: 'Настройки',
};
