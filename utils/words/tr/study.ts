import type { DepthWords } from '../en/depth';

/** Turkish: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Daha yakından',
  method: 'Nasıl hesaplanır',
  options: 'Ayarlar',
};
