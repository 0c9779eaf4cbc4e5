import type { Candidate } from './candidate';
import type { Numeral } from './numerals';
import type { Reading } from './reading';
import type { Quantity } from './units';

/** One way of writing an amount: given a number in a text and what follows it, the amount it belongs to, or null. */
export type Parser = (numeral: Numeral, quantity: Quantity, reading: Reading) => Candidate | null;

/** One correction: given the amounts of a text in order, those that remain. It may change them. */
export type Refiner = (found: Candidate[], reading: Reading) => Candidate[];
