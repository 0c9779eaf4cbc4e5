import type { Kind } from '../amount';
import { isDigging, type Token } from '../token';
import { burns, digsFor, goesOn, isTraded } from './dug';
import { before, behind } from './label';
import { clause, isCost, isLabel, isMoved, isSum, untilAmount } from './sides';

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
  // "cut the cash cost by $6,000"
  if (
    left[0]?.tag === 'by' &&
    left[1] &&
    isCost(left[1]) &&
    left.slice(2, 6).some(({ tag }) => tag === 'move')
  )
    return 'price';
  // "costs $4,746 in Iceland; at $4,500 a coin"
  const told = left.some(({ amount }) => amount?.kind === 'cost');
  if (told && left[0]?.tag === 'at' && left[1]?.tag === 'break' && right[0]?.tag === 'each') return 'price';
  const has = (wanted: string) => sentence.some(({ tag }) => tag === wanted);
  if (burns(left, right, postpositions) || digsFor(left, right, postpositions)) return 'cost';
  if (answers && !sentence.some(({ tag }) => /^(?:price|trade|bitcoin|total)$/.test(tag))) return 'cost';
  // "Summer: $51,900.", "Then come Cyprus ($91,700) and Greece ($84,200)."
  if (
    (titled || listed) &&
    sentence.every(({ tag }) => /^(?:word|plain|turn|hedge|break|amount|year|cost|same|of|over)$/.test(tag))
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
  // "to make a coin that sells for $17,100", "and sold it for"
  const [first, second, third] = left.filter(({ tag }) => tag !== 'hedge');
  const verb = second?.tag === 'word' ? third : second;
  if (/^(?:at|deal)$/.test(first?.tag ?? '') && verb?.tag === 'deal') return 'price';
  // "足元の価格は8000ドルを回復し原価を大きく上回る", "市場価格:31,000$ 生産コスト:22,000$"
  if (
    postpositions &&
    !isOfCost(right) &&
    left.find(({ tag }) => tag !== 'hedge' && tag !== 'break')?.tag === 'price'
  )
    return 'price';
  if (!postpositions && !digs && isBought(left, right)) return 'price';
  // "loses $16,000 on every coin, given production costs of": what stands behind is the next amount's.
  if (isTraded(left, right)) return 'price';
  // "needs bitcoin at $41,600 to break even"
  if (next?.tag === 'production' && clause(left).some(({ tag }) => tag === 'spend') && isOfCost(right))
    return 'cost';
  // "costs $128,989, which means a loss of $52,000": what one costs more stands behind what it costs.
  if (!postpositions && after > 0 && isMoved(left.slice(0, after)) && !left.slice(0, after).some(isLabel))
    return 'price';
  const label =
    (postpositions ? clause(right).slice(0, 3).find(isCost) : undefined) ??
    before(left, postpositions) ??
    (isMoved(untilAmount(left, 8)) || isOfBitcoin(left, right) ? undefined : behind(right)) ??
    // "стоит майнеру $63 400 затрат", "矿工要承担63,400美元的费用"
    (next?.tag === 'cost' && left.some(isDigging) ? next : undefined);
  return label && isCost(label) ? 'cost' : 'price';
}

/** "Der Bitcoin kostet auf Bitstamp 61.240 Euro, ihn zu schürfen": what one is bought for, and what digging costs behind it. */
function isBought(left: readonly Token[], right: readonly Token[]): boolean {
  const at = left.slice(0, 5).findIndex(({ tag }) => tag === 'cost');
  const own = clause(right).length;
  return (
    at >= 0 &&
    left.slice(at + 1, at + 3).some(({ tag }) => tag === 'bitcoin') &&
    ![...left, ...right.slice(0, Math.min(own, 6))].some(isDigging) &&
    right.slice(own).some(isDigging)
  );
}

/** "sent bitcoin to $60K as mining costs bite": its own subject and verb stand before it. */
const isOfBitcoin = (left: readonly Token[], [next]: readonly Token[]): boolean =>
  left[0]?.tag === 'at' && left[1]?.tag === 'bitcoin' && next?.tag === 'plain';

/** "価格は9万ドルのコストラインを割り込む": what it costs stands right behind it. */
const isOfCost = (right: readonly Token[]): boolean => {
  const at = right.findIndex(({ tag }) => !/^(?:word|plain|hedge)$/.test(tag));
  return at >= 0 && at < 2 && right[at]?.tag === 'production' && !right.slice(at, at + 4).some(isSum);
};
