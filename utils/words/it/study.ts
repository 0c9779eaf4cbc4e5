import type { DepthWords } from '../en/depth';

/** Italian: the page in a full tab. */
export const study: DepthWords['study'] = {
  title: 'Uno sguardo da vicino',
  method: 'Come si calcola',
  options: 'Opzioni',
};
