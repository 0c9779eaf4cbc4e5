import type { Refiner } from '../candidate';
import { fitOf } from '../plausible';

/** "$69.000" in an English text: where only the other reading of a separator can be bitcoin's price, it is meant. */
export const separators: Refiner = (found, { context: { date } }) => {
  const rank = { same: 4, near: 3, wide: 2, far: 1, tiny: 0, never: 0 };
  for (const candidate of found) {
    const { otherwise, value, currency } = candidate;
    if (otherwise === null) continue;
    if (rank[fitOf(otherwise, currency, date)] > rank[fitOf(value, currency, date)])
      candidate.value = otherwise;
  }
  return found;
};
