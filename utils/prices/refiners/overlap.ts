import type { Refiner } from '../steps';

/** Of two amounts that share characters the one that begins first stays, as parsers propose in order. */
export const overlap: Refiner = (found) => {
  let end = 0;
  return found.filter((candidate) => {
    if (candidate.start < end) return false;
    end = candidate.end;
    return true;
  });
};
