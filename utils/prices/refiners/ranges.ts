import type { Candidate } from '../candidate';
import { isCurrency, roughUsd } from '../currencies';
import { isOfItsDay } from '../parsers/bare';
import type { Refiner } from '../steps';

const JOINT =
  /^\)?\s?(?:-|–|—|~|〜|～|至|到|から|to|bis|a|à|e|and|y|und|et|do|до|и|i|en|tot|naar|auf|zu|para|vers|na|ke|lên|xuống|nach|alla|agli|až|và|hingga|sampai|đến|से|से लेकर|और|ile|ila|与|與|和|や|と|와|과|та|і|й|аж до|,|, or|or)\s?(?:los |i |gli |unos |cerca de |casi |más de |rund |etwa |fast |knapp |über |circa |quasi |oltre |environ |près de |plus de |quase |mais de |ongeveer |bijna |ruim |meer dan |about |nearly |almost |more than |over )?(?:us)?$/;
const BRACKET = /^\s?[(（]\s?(?:[\p{L}\p{M}.]{1,13} ){0,2}[~≈約约약]?$/u;

/** "$90-91K" · "85 to 87 thousand dollars" · "$665 (£402)": amounts that go together share what only one of them says. */
export const ranges: Refiner = (found, { folded, context }) => {
  found.forEach((high, index) => {
    const low = found[index - 1];
    if (!low || high.start - low.end > 18 || !isSum(low) || !isSum(high) || high.signed) return;
    const between = folded.slice(low.end, high.start);
    if (JOINT.test(between)) {
      share(low, high);
      const ratio = roughUsd(high.value, high.currency) / roughUsd(low.value, low.currency);
      const far = between.includes(',') ? 2 : 30;
      if (ratio > 1 / far && ratio < far && (between !== ' ' || low.by === high.by)) high.with = low;
    } else if (BRACKET.test(between) && low.currency !== high.currency && low.currency && high.currency) {
      const ratio = roughUsd(high.value, high.currency) / roughUsd(low.value, low.currency);
      if (ratio > 0.2 && ratio < 5) high.with = low;
    }
  });
  // A small number that turned out to be no end of a range was only proposed in case it were one.
  return found.filter(
    ({ by, currency, times, numeral }) =>
      by !== 'bare' ||
      currency !== null ||
      times > 1 ||
      numeral.grouped ||
      numeral.value >= 1000 ||
      isOfItsDay(numeral.value, context.date),
  );
};

/** A sum of money, or a number that may be one. */
const isSum = ({ currency }: Candidate): boolean => currency === null || isCurrency(currency);

function share(low: Candidate, high: Candidate): void {
  if (low.times === 1 && high.times > 1 && low.value < 1000 && low.value <= (2 * high.value) / high.times) {
    low.value *= high.times;
    low.times = high.times;
    low.otherwise = null;
  } else if (isShortOf(low, high)) {
    low.value *= 1000;
    low.otherwise = null;
  }
  const alike = high.value > low.value / 20 && high.value < low.value * 20;
  if (low.currency === null && alike) low.currency = high.currency;
  else if (high.currency === null && alike) high.currency = low.currency;
}

/** "74-75.000 dolar", "$60-65,000": the thousands are said once, at the end. */
const isShortOf = (low: Candidate, high: Candidate): boolean =>
  low.times === 1 &&
  high.times === 1 &&
  !low.numeral.grouped &&
  high.numeral.grouped &&
  high.value % 1000 === 0 &&
  low.value * 1000 < high.value &&
  low.value * 1000 > high.value / 2;
