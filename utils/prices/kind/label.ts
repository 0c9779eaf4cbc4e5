import { isOfHardware } from '../surroundings';
import { isDigging, type Token } from '../token';
import { clause, isCost, isLabel, isSum, untilAmount } from './sides';

/** The nearest label before the amount; beyond another amount only if bitcoin is not named anew ("$25,327 from $5,734"). */
export function before(left: readonly Token[], postpositions: boolean): Token | undefined {
  let coin: Token | undefined;
  let namedAt = 0;
  let crossed = false;
  let owned = false;
  for (const [at, token] of left.entries()) {
    // "Miner margin narrowed to $2,900 per coin"
    const next = left[at + 1];
    // "… to mine one; bitcoin was at $19,400": its own clause, but not in "cost of bitcoin (BTC)", "cost / BTC".
    // In "for $2,000 in electricity costs, while bitcoin at" the label is the other amount's.
    // Nor is it so in "given the production cost, this implies that bitcoin could fall to".
    const own = at - namedAt < 3 || left.slice(namedAt, at + 6).some(({ tag }) => tag === 'miner');
    const labels = next && isLabel(next) && own && !left.slice(at + 3, at + 5).some(isSum);
    if (
      token.tag === 'break' &&
      (coin?.tag === 'bitcoin' || coin?.tag === 'trade') &&
      next &&
      next.tag !== 'bitcoin' &&
      !labels
    )
      crossed = true;
    // "The miner costs $4,950", "le rig m'a coûté": the price of a machine.
    const subject = next?.tag === 'word' || next?.tag === 'plain' ? left[at + 2] : next;
    const machine =
      subject?.tag === 'rig' || next?.tag === 'miner' || (!postpositions && isOfHardware(left.slice(0, at)));
    if (token.tag === 'cost' && machine && !left.slice(at + 1).some(({ tag }) => tag === 'production'))
      return undefined;
    // "8万8000ドルかかるが、市場で買えば": the label is the amount's before it.
    if (postpositions && isLabel(token) && (next?.amount || left[at + 2]?.amount) && coin) return coin;
    // "buying one costs $90,000"
    if (
      token.tag === 'cost' &&
      left.slice(at + 1, at + 4).some(({ tag }) => tag === 'deal') &&
      !left.slice(at + 1, at + 4).some(isDigging)
    )
      return undefined;
    if (isLabel(token) || token.tag === 'total')
      return crossed || owned || (token.tag === 'spend' && coin?.tag === 'bitcoin') ? coin : token;
    // "to produce one bitcoin, up from": no new subject.
    const dug = left[at + 1]?.tag === 'mine' || left[at + 2]?.tag === 'mine';
    // "$48K per bitcoin against $62K", "$82K a bitcoin, up from $56K", "spends on one bitcoin": nor here.
    const unit =
      next?.tag === 'each' ||
      left[at - 1]?.tag === 'each' ||
      (next?.tag === 'hedge' && !!left[at + 2]?.amount) ||
      (next?.tag === 'one' && left.slice(at + 2, at + 5).some(({ tag }) => tag === 'spend'));
    // "against the present $93K": a cost is compared with a cost.
    const compared = left[at + 1]?.tag === 'versus';
    const traded = (token.tag === 'trade' || token.tag === 'deal') && !compared;
    const named = /^(?:bitcoin|same)$/.test(token.tag) && !dug && !unit;
    // "(on Friday, bitcoin was worth $8,100)": who is traded stands before the word for it.
    if (named && coin?.tag === 'trade' && (left[at - 1] === coin || left[at - 2] === coin)) {
      coin = token;
      // "… to produce one, while the coin trades at"; but "the cost of a bitcoin stands at".
      owned = token.tag === 'same' || !next || next.tag === 'plain' || next.tag === 'break';
    }
    if (named || traded) {
      coin ??= token;
      namedAt = at;
    }
    if (isSum(token) && coin) return coin;
  }
  return undefined;
}

/** "$94,000 is what it costs to mine one": a label behind the amount counts when digging is named there too, before the next amount. */
export function behind(right: readonly Token[]): Token | undefined {
  const near = untilAmount(right, 10);
  const digs = near.some(({ tag }) => tag === 'mine' || tag === 'production');
  // "needs $19,300 to break even on each coin"
  if (!digs) return near.some(({ tag }) => tag === 'each') ? clause(near).find(isCost) : undefined;
  // "with bitcoin at $80,000, mining one costs more than it earns": another clause.
  return clause(near).find(isLabel);
}
