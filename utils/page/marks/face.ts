import type { PageFigures } from '@/utils/page/page-figures';
import type { Reading } from '@/utils/page/reading';
import { marginText } from '@/utils/words/margin-text';
import type { Face } from './mark-element';

/** What a mark shows for a reading. */
export function faceFor(reading: Reading, dark: boolean, { margins, words }: PageFigures): Face {
  const margin = marginText(margins, reading.marginOverCost);
  const isCost = reading.kind === 'cost';
  const against = isCost ? words.fromOurs : reading.marginOverCost < 0 ? words.underCost : words.overCost;
  return {
    text: isCost ? `${words.cost} ${margin}` : margin,
    label: `${margin} ${against}`,
    band: reading.band,
    isCost,
    dark,
  };
}
