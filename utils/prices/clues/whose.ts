import { firstSubject, subjectOf } from '../surroundings';
import type { Token } from '../token';
import { clueOf } from './clue';
import { inTurn } from './in-turn';

/** The sentence of an amount and what else its subject may be known by. */
export interface Scene {
  /** Tokens on either side, nearest first. */
  left: Token[];
  right: Token[];
  /** Those before the sentence, nearest first; asked for only if the sentence names nothing. */
  before: () => Token[];
  /** What the page is about; `text` when bitcoin is named in the text, but later. */
  topic: string;
  /** The price of a single coin is spoken of. */
  one: boolean;
  postpositions: boolean;
  /** It is a row of a table. */
  row: boolean;
  /** Where the amount stands among those that go together. */
  place: { leads: boolean; ends: boolean };
}

/** Whose amount it is: the nearest asset before it in the sentence, else behind it and in the text before, else the page's. */
export function whoseClues({ left, right, before, topic, one, postpositions, row, place }: Scene): string[] {
  // "200,000 yen ($1,800) worth of bitcoin"
  const [next, second, third] = right[0]?.tag === 'break' && right[1]?.tag === 'of' ? right.slice(1) : right;
  // "2 milyon liralık Bitcoin" is a sum, "150 bin dolarlık Bitcoin hedefi" is a target.
  if (next?.tag === 'of' && second?.tag === 'bitcoin' && !/^(?:level|price|aim)$/.test(third?.tag ?? ''))
    return ['of:bitcoin'];
  // "für 1.000 Euro Bitcoin kaufte": as much as the sum buys.
  if (left[0]?.tag === 'deal' && next?.tag === 'bitcoin' && second?.tag === 'deal') return ['of:bitcoin'];
  // "at $2,800 for ether and at $61,000 for bitcoin"
  if (left[0]?.tag === 'at' && next?.tag === 'deal' && second && !third?.amount) {
    const bought = subjectOf(second);
    if (bought === 'other') return ['left:other'];
    if (bought === 'bitcoin') return ['next:bitcoin'];
  }
  // "$72,450 per bitcoin", "for one bitcoin", "$200,000 bitcoin"
  const at = right.findIndex(({ tag }) => tag !== 'hedge' && tag !== 'each' && tag !== 'deal');
  const unit = right[at];
  // "3,040 BTC/EUR 77,350": the next pair.
  const [slash, quote] = right.slice(at + 1);
  const pair = slash?.tag === 'break' && slash.start === unit?.end && quote?.start === slash.end;
  // "a $10,000 bitcoin position"
  if (
    at === 0 &&
    unit?.tag === 'bitcoin' &&
    right[1]?.tag === 'total' &&
    !left.some(({ tag }) => tag === 'at')
  )
    return ['of:bitcoin'];
  if (unit && at < 3 && !pair && subjectOf(unit) === 'bitcoin' && (at === 0 || right[at - 1]?.tag !== 'deal'))
    return ['next:bitcoin'];
  if (unit?.tag === 'one' && subjectOf(right[at + 1] ?? unit) === 'bitcoin') return ['next:one'];
  const turn = postpositions ? null : inTurn(left, right, place);
  if (turn) return [clueOf('left:', turn), 'turn'];
  const found = firstSubject(left, postpositions);
  const many = (subject: string) =>
    subject === 'many' && (one || (!postpositions && isRate(left))) ? 'many-each' : subject;
  if (found)
    return [
      clueOf('left:', many(found.subject)),
      ...(found.distance > 14 ? ['left:distant'] : []),
      ...(found.distance < 6 && found.subject === 'bitcoin' ? ['left:close'] : []),
    ];
  const behind = subjectBehind(right, topic, postpositions);
  const past = firstSubject(before(), postpositions);
  // A row's cells stand in any order.
  if (behind && row) return [clueOf('left:', many(behind.subject))];
  const clues = [
    ...(behind ? [clueOf('right:', many(behind.subject))] : []),
    ...(past ? [clueOf('past:', past.subject)] : []),
  ];
  return clues.length > 0 ? clues : [clueOf('page:', topic)];
}

/** "10 BTC at $3,600", "23 BTC @ 225 €": a quantity at the price of one. */
const isRate = ([first, second]: readonly Token[]): boolean =>
  first?.tag === 'at' && first.end - first.start < 3 && second?.amount?.currency === 'BTC';

/** What is named behind the amount; "… volume 41.7 BTC" says nothing, nor another asset in the next clause on a page about bitcoin. */
function subjectBehind(
  right: readonly Token[],
  topic: string,
  postpositions: boolean,
): ReturnType<typeof firstSubject> {
  const found = firstSubject(right, postpositions);
  if (found?.subject === 'many' && right[found.distance - 1]?.tag === 'total') return null;
  if (
    found?.subject === 'other' &&
    topic === 'bitcoin' &&
    right.slice(0, found.distance).some(({ tag }) => tag === 'break')
  )
    return null;
  return found;
}
