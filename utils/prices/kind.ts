import type { Kind } from './amount';
import { isOfHardware } from './surroundings';
import { isDigging, type Token } from './tokens';

/**
 * Whether an amount is a cost of mining: its sentence speaks of what digging costs, and nearer to the amount than of a price.
 * `digs`: the title or the sentence before speaks of mining, so that the sentence need not.
 * `answers`: it follows the question what mining costs. `titled`: it stands under a title on what mining costs. `listed`: the
 * sentence before names a cost.
 */
export function kindOf(
  left: readonly Token[],
  right: readonly Token[],
  postpositions: boolean,
  { digs, answers, titled, listed }: { digs: boolean; answers: boolean; titled: boolean; listed: boolean },
): Kind {
  const sentence = [...left, ...right];
  const speaks = titled || listed || answers || sentence.some((token) => isCost(token) || isDigging(token));
  if (!speaks && !goesOn(left, right)) return 'price';
  const has = (wanted: string) => sentence.some(({ tag }) => tag === wanted);
  if (burns(left, right, postpositions) || digsFor(left, right, postpositions)) return 'cost';
  if (answers && !sentence.some(({ tag }) => /^(?:price|trade|bitcoin|total)$/.test(tag))) return 'cost';
  // "Summer: $51,900.", "Then come Cyprus ($91,700) and Greece ($84,200)."
  if (
    (titled || listed) &&
    sentence.every(({ tag }) => /^(?:word|plain|hedge|break|amount|year|cost|same|of)$/.test(tag))
  )
    return 'cost';
  if (goesOn(left, right)) return 'cost';
  if (!has('production') && !((digs || sentence.some(isDigging)) && (has('cost') || has('spend'))))
    return 'price';
  const next = right[0]?.tag === 'hedge' ? right[1] : right[0];
  if (next?.tag === 'price') return 'price';
  // "Mining one costs $101K, so at $88K now miners lose money": the second amount is what one trades at.
  const after = left.findIndex(isSum);
  const named = left[0]?.tag === 'miner' || left[1]?.tag === 'miner';
  // "more than the $20,100 it fetches"
  const fetched = untilAmount(clause(right), 4).some(({ tag }) => tag === 'trade');
  if ((fetched || (next?.tag === 'miner' && !named)) && after >= 0 && !left.slice(0, after).some(isLabel))
    return 'price';
  // "to make a coin that sells for $17,100"
  const [first, second] = left.filter(({ tag }) => tag !== 'hedge');
  if (/^(?:at|deal)$/.test(first?.tag ?? '') && second?.tag === 'deal') return 'price';
  // "足元の価格は8000ドルを回復し原価を大きく上回る", "市場価格:31,000$ 生産コスト:22,000$"
  if (postpositions && left.find(({ tag }) => tag !== 'hedge' && tag !== 'break')?.tag === 'price')
    return 'price';
  // "loses $16,000 on every coin, given production costs of": what stands behind is the next amount's.
  if (isTraded(left, right)) return 'price';
  const label =
    (postpositions ? clause(right).slice(0, 3).find(isCost) : undefined) ??
    before(left, postpositions) ??
    (isMoved(untilAmount(left, 8)) ? undefined : behind(right)) ??
    // "стоит майнеру $63 400 затрат", "矿工要承担63,400美元的费用"
    (next?.tag === 'cost' && left.some(isDigging) ? next : undefined);
  return label && isCost(label) ? 'cost' : 'price';
}

/** "26.000 Dollar für Energie je Bitcoin", "$52,000 worth of electricity to mint a coin": what digging one burns, beside the amount. */
function burns(left: readonly Token[], right: readonly Token[], postpositions: boolean): boolean {
  const before = untilAmount(left, 8);
  const behind = untilAmount(clause(right), 8);
  // "BTC at $90,300 and a fleet-wide cost of $87,400": the label is the next amount's.
  const next = behind.findIndex(({ tag }) => tag === 'production');
  if (!postpositions && next >= 0 && right.slice(next + 1, next + 3).some(isSum)) return false;
  const near = [...before, ...behind];
  return (
    !isMoved(before) &&
    ([...before.slice(0, 3), ...behind.slice(0, 3)].some(({ tag }) => tag === 'miner') ||
      // "with BTC at $90,300 and a fleet-wide cost of": another's.
      [...before.slice(0, 3), ...behind.slice(0, 1)].some(({ tag }) => tag === 'production')) &&
    near.some(({ tag }) => tag === 'each' || tag === 'one' || tag === 'mine') &&
    !near.some(({ tag }) => tag === 'price' || tag === 'trade' || tag === 'total')
  );
}

/** A sum of money rather than a number of coins or per cent. */
const isSum = ({ amount }: Token): boolean =>
  amount !== undefined && amount.currency !== 'BTC' && amount.currency !== '%';

/** "…, the market pays $17,000": the amount's own clause speaks of trading, and of no cost. */
function isTraded(left: readonly Token[], right: readonly Token[]): boolean {
  const own = clause(left);
  return (
    left.slice(own.length).some(isSum) &&
    own.some(({ tag }) => tag === 'trade') &&
    ![...own, ...clause(right)].some((token) => isCost(token) || isDigging(token))
  );
}

/** "B社は6万ドルで採掘", "добывает биткоин за $52 тыс.": what one is dug for. */
function digsFor(left: readonly Token[], right: readonly Token[], postpositions: boolean): boolean {
  if (postpositions) return right.slice(0, 2).some(({ tag }) => tag === 'mine') && right[0]?.tag !== 'break';
  const [first, what, ...verb] = left.filter(({ tag }) => tag !== 'hedge' && tag !== 'each');
  if (!/^(?:deal|at)$/.test(first?.tag ?? '')) return false;
  // "produced coins for $41,200 each", "a produit ses bitcoins à"; but "sold mined bitcoin at".
  const each = what?.tag === 'word' && right[0]?.tag === 'each';
  const at = /^(?:word|plain)$/.test(verb[0]?.tag ?? '') && !each ? 1 : 0;
  return (each || what?.tag === 'bitcoin') && verb[at]?.tag === 'mine' && verb[at + 1]?.tag !== 'deal';
}

/**
 * "…, Cipher for $47,000", "in Libano ne bastano 266": a cost before it, and no word between that speaks of anything else;
 * but "so at $88K now miners lose money", "against the $90,000 it fetches".
 */
function goesOn(left: readonly Token[], right: readonly Token[]): boolean {
  const at = left.findIndex(isSum);
  return (
    at > 1 &&
    at < 12 &&
    left[at]?.amount?.kind === 'cost' &&
    left.slice(0, at).every(({ tag }, place) => (place === 0 ? ENDS : GOES_ON).test(tag)) &&
    !right.slice(0, 4).some(({ tag }) => /^(?:price|trade|miner|total)$/.test(tag))
  );
}

const GOES_ON =
  /^(?:word|plain|break|hedge|same|at|of|by|rig|miner|each|one|mine|cost|spend|production|year|gap|over|amount)$/;
const ENDS = /^(?:word|plain|break|hedge|at|deal|rig|cost|spend|year|over)$/;

/** "the average miner loses $16,000 on every coin": a move that no word of a level or of spending comes after. */
const isMoved = (before: readonly Token[]): boolean =>
  before.find(({ tag }) => /^(?:move|at|deal|cost|spend|production)$/.test(tag))?.tag === 'move';

function untilAmount(side: readonly Token[], most: number): readonly Token[] {
  const end = side.findIndex(({ tag }) => tag === 'amount');
  return side.slice(0, end < 0 ? most : Math.min(end, most));
}

/** "The new estimate is around $18,000, down from $21,000": what a sentence with no label of its own says behind one, or under a title, on what mining costs. */
export const goesOnAbout = (sentence: readonly Token[]): boolean =>
  !sentence.some(({ tag }) => /^(?:price|trade|bitcoin|level|total|deal|same|other|rig|rate)$/.test(tag));

/** Whether a sentence speaks of what mining costs: the one behind it may go on about that. */
export const isOnCost = (sentence: readonly Token[]): boolean =>
  sentence.some(isDigging) && sentence.some(isCost);

const isCost = ({ tag }: Token): boolean => tag === 'cost' || tag === 'spend' || tag === 'production';
const isLabel = (token: Token): boolean => isCost(token) || token.tag === 'price';

/** The nearest label before the amount; beyond another amount only if bitcoin is not named anew ("$25,327 from $5,734"). */
function before(left: readonly Token[], postpositions: boolean): Token | undefined {
  let coin: Token | undefined;
  let crossed = false;
  for (const [at, token] of left.entries()) {
    // "Miner margin narrowed to $2,900 per coin"
    const next = left[at + 1];
    // "… to mine one; bitcoin was at $19,400": its own clause, but not in "cost of bitcoin (BTC)", "cost / BTC".
    // In "for $2,000 in electricity costs, while bitcoin at" the label is the other amount's.
    const labels = next && isLabel(next) && !left.slice(at + 3, at + 5).some(isSum);
    if (token.tag === 'break' && coin?.tag === 'bitcoin' && next && next.tag !== 'bitcoin' && !labels)
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
      return crossed || (token.tag === 'spend' && coin?.tag === 'bitcoin') ? coin : token;
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
    if ((/^(?:bitcoin|same)$/.test(token.tag) && !dug && !unit) || traded) coin ??= token;
    if (isSum(token) && coin) return coin;
  }
  return undefined;
}

/** "$94,000 is what it costs to mine one": a label behind the amount counts when digging is named there too, before the next amount. */
function behind(right: readonly Token[]): Token | undefined {
  const near = untilAmount(right, 10);
  const digs = near.some(({ tag }) => tag === 'mine' || tag === 'production');
  // "needs $19,300 to break even on each coin"
  if (!digs) return near.some(({ tag }) => tag === 'each') ? clause(near).find(isCost) : undefined;
  // "with bitcoin at $80,000, mining one costs more than it earns": another clause.
  return clause(near).find(isLabel);
}

function clause(right: readonly Token[]): readonly Token[] {
  const end = right.findIndex(({ tag }) => tag === 'break');
  return end < 0 ? right : right.slice(0, end);
}
