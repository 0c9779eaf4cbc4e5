import type { DepthWords } from '../en/depth';

/** Brazilian Portuguese: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Um olhar mais de perto',
  method: 'Como é calculado',
  options: 'Opções',
};
