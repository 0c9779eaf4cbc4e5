import type { Candidate } from '../candidate';
import { bothSides } from '../clues/both-sides';
import { columnClues } from '../clues/column';
import { judgeKind } from '../clues/cost';
import { doubtClues, isFar, isOutOfRange } from '../clues/doubt';
import { drop } from '../clues/drop';
import { addMoves } from '../clues/moves';
import { notationClues, sizeClues, sumClues } from '../clues/number';
import { orderClues } from '../clues/order';
import { addPeers } from '../clues/peers';
import { otherEndFits } from '../clues/way';
import { whoseClues } from '../clues/whose';
import { addYears, yearsIn, yearsOf } from '../clues/years';
import { columnsOf } from '../columns';
import { leaningsOf } from '../kind/leanings';
import type { Refiner } from '../steps';
import { earlier, leftOf, rightOf, sentenceBefore } from '../surroundings';
import type { Token } from '../token';
import { matterOf } from '../topic';

/** Gathers what speaks for and against each amount. */
export const clues: Refiner = (found, reading) => {
  const { tokens, lexicon, folded, context, amounts } = reading;
  const matter = matterOf(reading);
  const column = columnsOf(folded, context.heading);
  const dates = [...yearsIn(tokens, folded), ...yearsOf(context.title, context.date)];
  const years = dates.length > 0 ? [...new Set(dates)].slice(0, 20) : dates;
  const row = folded.includes('\t');
  const { postpositions } = lexicon;
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.amount && tokens[i]?.amount === found[places.length]) places.push(i);
  let at = 0;
  found.forEach((amount, index) => {
    // "sprang um 5.000 Dollar auf 43.700", "cut its call by $20,000 to $130,000": a change and a level are no range.
    const low = amount.with;
    const before = places[index - 1] ?? 0;
    if (
      low &&
      (isMoved(tokens, before) || (amount.value > 2 * low.value && tokens[before - 1]?.tag === 'by'))
    )
      amount.with = null;
  });
  // A price below a dollar or two is of bitcoin's first years.
  let early: boolean | null = null;
  const isEarly = () => {
    early ??=
      (context.date !== undefined && context.date < '2015') ||
      EARLY.test(folded) ||
      EARLY.test(context.title ?? '');
    return early;
  };
  let told = false;
  found.forEach((amount, index) => {
    while (amounts[at] !== amount) at++;
    const [first, last] = endsOfGroup(found, index);
    const left = leftOf(tokens, places[first] ?? 0);
    const right = rightOf(tokens, places[last] ?? 0);
    // "約2500ドル(28万円)も値を下げた": what the price in brackets goes on with.
    if (postpositions && first < last && folded[right[0]?.start ?? -1] === ')') right.shift();
    const beside = bothSides(left, right, first < last, postpositions);
    const before = () => earlier(tokens, places[first] ?? 0);
    const one = beside.some((clue) => /^[lr]1?:each|^l1?:price/.test(clue));
    const forecast = matter.looksAhead || beside.some((clue) => clue.endsWith(':aim'));
    amount.clues.push(
      ...whoseClues({
        left,
        right,
        before,
        topic: matter.topic,
        one,
        postpositions,
        row,
        place: { leads: index === first, ends: index === last },
      }),
      ...beside,
      ...notationClues(amount, beside[0] ?? ''),
      ...sizeClues(amount, reading, forecast),
    );
    amount.clues.push(...sumClues(amount, amounts.slice(Math.max(0, at - 4), at + 5), context.date));
    // "9602 coins": a bare number that neither its sentence nor a word beside it makes a price.
    if (amount.clues.includes('bare:loose') && amount.clues.some((clue) => clue.startsWith('page:')))
      amount.clues.push('bare:page');
    addPeers(amount, found, index);
    // What else it may be of can be of any size, and so can quantities in a table.
    if (row || amount.by === 'bare' || !amount.clues.some((clue) => OF_BITCOIN.test(clue)))
      drop(amount, (clue) => clue.startsWith('about:'));
    amount.clues.push(...doubtClues(amount.clues, reading.named));
    // "from $465 to $20,000": far from the price of the day, and yet on the way to it.
    if (otherEndFits(tokens, places[index] ?? 0, context.date)) drop(amount, isFar);
    addYears(amount, [...left, ...right], years, folded);
    const header = column(amount.start);
    if (header) amount.clues.push(...columnClues(header, lexicon));
    const { tokens: past, asked } = sentenceBefore(tokens, places[first] ?? 0, folded);
    told = judgeKind(amount, { left, right, past, asked, postpositions }, matter, told);
    if (amount.signs.length > 0)
      reading.say?.('kind', amount, `${amount.kind} at ${leaningsOf(amount.signs)}`);
    // An ounce of gold, a car or another coin may cost what bitcoin does: the day's price says little under another name.
    if (
      amount.clues.includes('dated:same') &&
      amount.clues.some((clue) => /^(?:left:other|right:other|of:bitcoin)$/.test(clue))
    )
      amount.clues.push('same:other');
    amount.clues.push(...orderClues('l', left), ...orderClues('r', right));
    addMoves(amount);
    // In a list with its own subject the others' names say nothing.
    if (amount.clues.includes('turn'))
      drop(amount, (clue) => clue !== 'left:other' && /^l\w*:(?:\w+\+)?other\b/.test(clue));
  });
  return found.filter((amount) => {
    const dropped = isOutOfRange(amount, isEarly);
    if (dropped) reading.say?.('clues', amount, 'out of all range');
    return !dropped;
  });
};

const OF_BITCOIN = /^(?:left|next|right|past|page):(?:bitcoin|one|text|both|same)/;

const EARLY = /\b20(?:09|1[0-3])\b|(?<!\d)(?:09|1[0-3])年/;

/** Whether the words directly before say that an amount is a change. */
const isMoved = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === 'move' ||
  (/^(?:by|over|hedge)$/.test(tokens[at - 1]?.tag ?? '') && tokens[at - 2]?.tag === 'move');

/** Amounts that go together are judged by what stands before the first and behind the last. */
function endsOfGroup(found: readonly Candidate[], index: number): [first: number, last: number] {
  let first = index;
  while (first > 0 && first > index - 8 && found[first]?.with === found[first - 1]) first--;
  let last = index;
  while (last < found.length - 1 && last < index + 8 && found[last + 1]?.with === found[last]) last++;
  return [first, last];
}
