import type { Candidate } from '../candidate';
import { isCurrency } from '../currencies';
import { fitOf, isBeyond } from '../plausible';
import type { Refiner } from '../steps';

/** Drops what can be no price of bitcoin at any time: quantities, rates, sums far too large or small. They stay in the tokens. */
export const plausible: Refiner = (found, reading) => {
  const {
    context: { date },
    say,
  } = reading;
  reading.amounts = found;
  const isNever = ({ value, currency, by }: Candidate) => {
    // "from 0,01": less than one is a part of a coin.
    if (by === 'bare' && (value < 1 || /tiny|never/.test(fitOf(value, currency, date)))) return true;
    return isBeyond(value, currency);
  };
  // "1,309.03 bitcoins to 1 dollar": how many there are to one.
  const isToOne = ({ value, start }: Candidate, before: Candidate | undefined) =>
    value === 1 &&
    before?.currency === 'BTC' &&
    before.value > 1.5 &&
    TO.test(reading.folded.slice(before.end, start));
  return found.filter((candidate, index) => {
    const { currency, clues } = candidate;
    const why =
      currency !== null && !isCurrency(currency)
        ? 'no money'
        : clues.includes('rate')
          ? 'priced by the unit'
          : isOneUnit(candidate, found[index + 1]) ||
              isOneUnit(found[index - 1], candidate) ||
              isToOne(candidate, found[index - 1]) ||
              PER_DOLLAR.test(reading.folded.slice(candidate.end, candidate.end + 16))
            ? 'one currency in another'
            : isNever(candidate)
              ? 'out of all range'
              : null;
    if (why) say?.('plausible', candidate, why);
    return why === null;
  });
};

const TO = /^ ?(?:to|=|≈|zu|a|à|por|per|na|за) ?$/;

/** "Rp 14.044 per dolar AS" */
const PER_DOLLAR = /^ ?per (?:us ?)?(?:dolar|dollar|usd)/;

/** "1 euro is 1.4 dollars" */
const isOneUnit = (one: Candidate | undefined, other: Candidate | undefined): boolean =>
  one?.value === 1 &&
  one.currency !== null &&
  isCurrency(one.currency) &&
  !!other?.currency &&
  isCurrency(other.currency) &&
  one.currency !== other.currency;
