import type { Refiner } from '../candidate';
import { tokenize } from '../tokens';

/** Reads the words around the amounts, those that are no money included. */
export const words: Refiner = (found, reading) => {
  reading.tokens = tokenize(reading.folded, reading.text, reading.amounts, reading.lexicon);
  return found;
};
