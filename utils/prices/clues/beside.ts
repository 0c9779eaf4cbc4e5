import type { Token } from '../token';
import { clueOf } from './clue';

/** The words beside an amount: the first that is no hedge, and which kinds stand in the next few. `range`: it is "from … to …". */
export function besideClues(
  side: 'l' | 'r',
  tokens: Token[],
  range: boolean,
  postpositions: boolean,
): string[] {
  const seen = new Set<string>();
  let first: string | null = null;
  let steps = 0;
  let at = -1;
  let hedged = false;
  let share = false;
  for (const { tag: said, amount } of tokens) {
    const tag = said === 'spend' ? 'deal' : said === 'turn' ? 'word' : said;
    at++;
    // "down more than 50% since hitting $64,829": more than a share, not than the amount.
    if (share && side === 'l' && tag === 'over') {
      share = false;
      continue;
    }
    share = amount?.currency === '%';
    // "89 780 Market cap $1.76T": a heading belongs to the number behind it.
    if (side === 'r' && tag === 'total' && at === 0 && tokens[1]?.amount) {
      first = 'edge';
      break;
    }
    if (tag === 'hedge' || tag === 'of' || tag === 'same') {
      if (range && first === null && at === 0) first = 'at';
      hedged = true;
      continue;
    }
    if (amount && amount.currency !== '%') {
      // "$1,850 up at $91,200": the move is the other amount's.
      if (first === 'move' && side === 'l' && steps < 2) first = 'moved';
      first ??= 'amount';
      break;
    }
    if (amount) {
      if (first === 'move') first = side === 'l' ? 'moved' : 'move%';
      first ??= 'percent';
    } else if (first === null) {
      first = tag === 'other' && side === 'r' && at === 0 ? 'row' : tag;
      // "with bitcoin at $86,200 the margin calls": another noun than "a $86,200 margin call".
      if (tag === 'total' && side === 'r' && hedged && !postpositions) first = 'word';
      // "三千块一枚": apiece.
      if (tag === 'one' && side === 'r' && at === 0 && (tokens[1]?.tag ?? 'break') === 'break')
        first = 'each';
    } else {
      if (tag === 'move' && (first === 'by' || (first === 'over' && steps < 3 && !seen.has('at'))))
        first = `move-${first}`;
      if (tag === 'over' && side === 'r' && steps < 2 && first === 'at') first = 'over';
      if (tag === 'move' && steps < 2 && first === 'bitcoin') first = 'move-bitcoin';
      if ((tag === 'trade' || tag === 'price') && steps < 2 && first === 'deal') first = 'at';
      // "raises year-end target of bitcoin to $56.6K": a target is raised to a level, money is raised without one.
      const ofTarget =
        tag === 'total' &&
        side === 'l' &&
        first === 'at' &&
        [1, 2].some((on) => tokens[at - on]?.tag === 'aim');
      if (!ofTarget) seen.add(tag);
    }
    // "higher volume will allow the bitcoin price to reach": what stands before the subject is another's.
    if (side === 'l' && tag === 'bitcoin' && steps < 4 && first === 'at' && seen.has('price')) break;
    // "wiped out $390 billion of value, taking bitcoin to": before the subject's clause is another's.
    if (++steps > 6 || (side === 'l' && tag === 'bitcoin' && tokens[at + 1]?.tag === 'break')) break;
  }
  if (seen.has('total')) seen.delete('each');
  if (first === 'at' && (side === 'r') !== postpositions) first = 'word';
  const clues = [clueOf(side === 'l' ? 'l1:' : 'r1:', first ?? 'edge')];
  for (const tag of seen)
    if (tag !== 'word' && tag !== 'plain' && tag !== 'break')
      clues.push(clueOf(side === 'l' ? 'l:' : 'r:', tag));
  return clues;
}
