import type { DepthWords } from '../en/depth';

/** Spanish: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Una mirada más de cerca',
  method: 'Cómo se calcula',
  options: 'Opciones',
};
