import type { Candidate, Refiner } from '../candidate';
import { besideClues } from '../clues/beside';
import { columnClues } from '../clues/column';
import { doubtClues, isFar } from '../clues/doubt';
import { isAlike, isPeer, notationClues, sizeClues, sumClues } from '../clues/number';
import { orderClues } from '../clues/order';
import { otherEndFits } from '../clues/way';
import { whoseClues } from '../clues/whose';
import { columnsOf } from '../columns';
import { kindOf } from '../kind/kind';
import { goesOnAbout, isOnCost } from '../kind/on-cost';
import { fitsYear } from '../plausible';
import { earlier, leftOf, rightOf, sentenceBefore } from '../surroundings';
import { isDigging, type Token } from '../tokens';
import { sideOf, topicOf } from '../topic';

/** Gathers what speaks for and against each amount. */
export const clues: Refiner = (found, reading) => {
  const { tokens, lexicon, folded, context, amounts } = reading;
  const named = tokens.some(({ tag }) => tag === 'bitcoin');
  const pageTopic = topicOf(reading);
  const column = columnsOf(folded, context.heading);
  const dates = yearsIn(tokens, folded);
  const years = dates.length > 0 ? [...new Set(dates)].slice(0, 20) : dates;
  const row = folded.includes('\t');
  const sides = [context.heading, context.title].flatMap((place) => (place ? [sideOf(place, lexicon)] : []));
  const looksAhead = sides.some(({ aim }) => aim);
  const digs = sides.some((side) => side.digs);
  const titled = sides.some((side) => side.costs);
  const topic = named
    ? 'text'
    : pageTopic !== 'none'
      ? pageTopic
      : digs || tokens.some(isDigging)
        ? 'mine'
        : // "The virtual currency": a text that goes on about what it has named before.
          tokens.some(({ tag }) => tag === 'same')
          ? 'same'
          : 'none';
  const places: number[] = [];
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.amount && tokens[i]?.amount === found[places.length]) places.push(i);
  let at = 0;
  found.forEach((amount, index) => {
    // "sprang um 5.000 Dollar auf 43.700": a change and a level are no range.
    if (amount.with && isMoved(tokens, places[index - 1] ?? 0)) amount.with = null;
  });
  let told = false;
  found.forEach((amount, index) => {
    while (amounts[at] !== amount) at++;
    const [first, last] = endsOfGroup(found, index);
    const left = leftOf(tokens, places[first] ?? 0);
    const right = rightOf(tokens, places[last] ?? 0);
    // "約2500ドル(28万円)も値を下げた": what the price in brackets goes on with.
    if (lexicon.postpositions && first < last && folded[right[0]?.start ?? -1] === ')') right.shift();
    const sentence = [...left, ...right];
    const beside = besideBoth(left, right, first < last, lexicon.postpositions);
    const before = () => earlier(tokens, places[first] ?? 0);
    const one = beside.some((clue) => /^[lr]1?:each|^l1?:price/.test(clue));
    const forecast = looksAhead || beside.some((clue) => clue.endsWith(':aim'));
    amount.clues.push(
      ...whoseClues({ left, right, before, topic, one, postpositions: lexicon.postpositions, row }),
      ...beside,
      ...notationClues(amount, beside[0] ?? ''),
      ...sizeClues(amount, reading, forecast),
    );
    amount.clues.push(...sumClues(amount, amounts.slice(Math.max(0, at - 4), at + 5), context.date));
    // "9602 coins": a bare number that neither its sentence nor a word beside it makes a price.
    if (amount.clues.includes('bare:loose') && amount.clues.some((clue) => clue.startsWith('page:')))
      amount.clues.push('bare:page');
    addPeers(amount, found, index);
    amount.clues.push(...doubtClues(amount.clues));
    // "from $465 to $20,000": far from the price of the day, and yet on the way to it.
    if (otherEndFits(tokens, places[index] ?? 0, context.date)) drop(amount, isFar);
    addYears(amount, sentence, years, folded);
    const header = column(amount.start);
    if (header) amount.clues.push(...columnClues(header, lexicon));
    const { tokens: past, asked } = sentenceBefore(tokens, places[first] ?? 0, folded);
    const onCost = isOnCost(past);
    amount.kind = kindOf(left, right, lexicon.postpositions, {
      digs: digs || onCost,
      answers: asked && onCost,
      titled,
      listed: past.some(({ amount: one }) => one?.kind === 'cost'),
    });
    const goesOn = amount.kind === 'price' && (titled || onCost) && goesOnAbout([...left, ...right]);
    // "55 groszy" beside a cost is what a kilowatt hour costs.
    if (amount.clues.some((clue) => clue.endsWith(':tiny'))) amount.kind = 'price';
    if (amount.kind === 'cost') {
      amount.clues.push('cost');
      told = true;
      // What is paid for digging is no purchase, and what speaks of digging speaks for it.
      drop(amount, (clue) => /^[lr]1?:(?:deal|mine|miner|cost|production)$/.test(clue));
      if (amount.clues.some((clue) => /^[lr]1:move/.test(clue))) amount.clues.push('cost:move');
      // A cost is of the price's size.
      if (amount.clues.some((clue) => /:(?:far|tiny)$/.test(clue))) amount.clues.push('cost:far');
      // "Break-even of the Antminer S19": hardware is no other asset where digging bitcoin is the matter.
      if (named || pageTopic === 'bitcoin' || pageTopic === 'both') {
        const priced = sentence.some(({ tag }) => tag === 'production');
        drop(amount, (clue) => /^l(?:eft)?:other$/.test(clue) || (priced && clue === 'l:rig'));
      }
    }
    // "Break-even of an S9 is $5,000, at a price of $4,000 it had better stand still": nor of a price beside a cost.
    else if (pageTopic === 'bitcoin' && told && !left.some(({ tag }) => tag === 'other'))
      drop(amount, (clue) => clue === 'left:other');
    // An ounce of gold, a car or another coin may cost what bitcoin does: the day's price says little under another name.
    if (
      amount.clues.includes('dated:same') &&
      amount.clues.some((clue) => /^(?:left:other|right:other|of:bitcoin)$/.test(clue))
    )
      amount.clues.push('same:other');
    if (goesOn) amount.kind = 'cost';
    // A fall may be as deep as what is left.
    if (amount.clues.includes('dated:same') && amount.clues.some((clue) => /^[lr]1:move/.test(clue)))
      amount.clues.push('same:move');
    amount.clues.push(...orderClues('l', left), ...orderClues('r', right));
  });
  return found;
};

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

function besideBoth(left: Token[], right: Token[], range: boolean, postpositions: boolean): string[] {
  const before = besideClues('l', left, range, postpositions);
  const behind = besideClues('r', right, false, postpositions);
  // "गिरकर 90,100 डॉलर पर"
  if (postpositions && before[0] === 'l1:move' && behind[0] === 'r1:at') before[0] = 'l1:moved';
  // "below $90,000 gained": the verb behind is not about the amount; in "priced a $4,200 swing" the noun is.
  // "at a price of $92K bitcoin's market cap is $1.8T": the cap is the next amount's.
  if (
    before[0] === 'l1:price' &&
    behind[0] === 'r1:total' &&
    right.slice(1, 7).some(({ tag }) => tag === 'amount')
  )
    behind[0] = 'r1:word';
  const held =
    !postpositions &&
    left[0]?.tag !== 'hedge' &&
    /^l1:(?:at|level|price|trade|each|aim|cost)$/.test(before[0] ?? '');
  return [...before, ...(held ? behind.filter((clue) => clue !== 'r1:move') : behind)];
}

function addPeers(amount: Candidate, found: readonly Candidate[], index: number): void {
  // "$266 in the morning and barely 105 by dinner"
  if (amount.clues.includes('bare') && [-2, -1, 1].some((step) => isAlike(amount, found[index + step])))
    amount.clues.push('bare:alike');
  if (![-2, -1, 1, 2].some((step) => isPeer(amount, found[index + step]))) return;
  amount.clues.push(amount.clues.includes('bare') ? 'bare:peer' : 'peer');
  // "BTC/USD buy 88,910 sell 88,955": the two sides of a quote.
  drop(amount, (clue) => clue === 'l1:deal' || clue === 'r1:deal');
}

function yearsIn(tokens: readonly Token[], folded: string): number[] {
  const years: number[] = [];
  for (const { tag, start, end } of tokens)
    if (tag === 'year') years.push((Number(folded.slice(start, end)) % 2000) + 2000);
  return years;
}

function addYears(
  amount: Candidate,
  sentence: readonly Token[],
  elsewhere: readonly number[],
  folded: string,
): void {
  // "a year ago": the price of another day.
  if (
    amount.clues.some(isFar) &&
    sentence.some(({ tag, start }) => tag === 'year' && !/\d/.test(folded[start] ?? ''))
  ) {
    drop(amount, (clue) => clue.includes('far'));
    amount.clues.push('ago');
  }
  const fits = (year: number) => fitsYear(amount.value, amount.currency, year);
  if (!yearsIn(sentence, folded).some(fits)) {
    // "In 2013 they bought at $90. They sold at $800 …": the year goes on.
    if (elsewhere.some(fits)) amount.clues.push('year:text');
    return;
  }
  // Far from today's price, but near that of its year; round sums spent in a year are so by chance.
  if (!amount.clues.some((clue) => /^[lr]1?:(?:deal|total)$/.test(clue)))
    drop(amount, (clue) => clue.startsWith('far:') || /:(?:far|tiny)$/.test(clue));
  amount.clues.push('year');
}

function drop(amount: Candidate, which: (clue: string) => boolean): void {
  amount.clues = amount.clues.filter((clue) => !which(clue));
}
