import type { Candidate, Refiner } from '../candidate';
import { isCurrency } from '../currencies';
import { fitOf } from '../plausible';

/** Drops what can be no price of bitcoin at any time: quantities, rates, sums far too large or small. They stay in the tokens. */
export const plausible: Refiner = (found, reading) => {
  const {
    context: { date },
    say,
  } = reading;
  reading.amounts = found;
  return found.filter((candidate, index) => {
    const { currency, value, clues } = candidate;
    const why =
      currency !== null && !isCurrency(currency)
        ? 'no money'
        : clues.includes('rate')
          ? 'priced by the unit'
          : isOneUnit(candidate, found[index + 1]) || isOneUnit(found[index - 1], candidate)
            ? 'one currency in another'
            : fitOf(value, currency, date) === 'never'
              ? 'out of all range'
              : null;
    if (why) say?.('plausible', candidate, why);
    return why === null;
  });
};

/** "1 euro is 1.4 dollars" */
const isOneUnit = (one: Candidate | undefined, other: Candidate | undefined): boolean =>
  one?.value === 1 &&
  one.currency !== null &&
  isCurrency(one.currency) &&
  !!other?.currency &&
  isCurrency(other.currency) &&
  one.currency !== other.currency;
