import type { DepthWords } from '../en/depth';

/** French: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Regarder de plus près',
  method: 'Comment c’est calculé',
  options: 'Réglages',
};
