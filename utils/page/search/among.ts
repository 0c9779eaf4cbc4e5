import type { Lessen } from '@/utils/page/marks/plan';
import type { PageFigures } from '@/utils/page/page-figures';
import type { Unit } from '@/utils/page/unit';
import { hushed, isInCrowd } from './crowd';
import { bearsMark, quiet, stripAround } from './strips';

/**
 * How an amount is marked that stands among others, as in a strip or a long table of prices: by what its trial becomes there. Null:
 * not at all.
 */
export function amongOthers(text: Text, unit: Unit, { strips, tables }: PageFigures): Lessen | null {
  const strip = stripAround(text);
  if (strip && !(strips && bearsMark(strip))) return null;
  const crowd = isInCrowd(unit, tables);
  return (trial) => {
    const shown = strip ? quiet(trial) : trial;
    return crowd ? hushed(shown) : shown;
  };
}
