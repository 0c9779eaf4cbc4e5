import { fitOf } from '../plausible';
import type { Refiner } from '../steps';

/** "$69.000" in an English text: where only the other reading of a separator can be bitcoin's price, it is meant. */
export const separators: Refiner = (found, { context: { date }, folded }) => {
  const rank = { same: 4, near: 3, wide: 2, far: 1, tiny: 0, never: 0 };
  for (const candidate of found) {
    const { otherwise, value, currency, numeral } = candidate;
    // "$445,000" ends in no thousandths.
    if (otherwise === null || (otherwise < value && folded[numeral.end - 1] === '0')) continue;
    if (rank[fitOf(otherwise, currency, date)] > rank[fitOf(value, currency, date)])
      candidate.value = otherwise;
  }
  return found;
};
