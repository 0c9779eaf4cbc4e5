import { isDigging, type Token } from '../token';
import { clause, isCost, isMoved, isSum, untilAmount } from './sides';

/** "26.000 Dollar für Energie je Bitcoin", "$52,000 worth of electricity to mint a coin": what digging one burns, beside the amount. */
export function burns(left: readonly Token[], right: readonly Token[], postpositions: boolean): boolean {
  const before = untilAmount(left, 8);
  const behind = untilAmount(clause(right), 8);
  // "BTC at $90,300 and a fleet-wide cost of $87,400": the label is the next amount's.
  const next = behind.findIndex(({ tag }) => tag === 'production');
  if (!postpositions && next >= 0 && right.slice(next + 1, next + 3).some(isSum)) return false;
  const near = [...before, ...behind];
  // "the price is below the $75,000 needed to produce one": whose price that is stands behind it.
  const needed = left[0]?.tag === 'at' && right[0]?.tag === 'production';
  return (
    !isMoved(before) &&
    ([...before.slice(0, 3), ...behind.slice(0, 3)].some(({ tag }) => tag === 'miner') ||
      // "with BTC at $90,300 and a fleet-wide cost of": another's.
      [...before.slice(0, 3), ...behind.slice(0, 1)].some(({ tag }) => tag === 'production')) &&
    near.some(({ tag }) => tag === 'each' || tag === 'one' || tag === 'mine') &&
    !(needed ? behind : near).some(({ tag }) => tag === 'price' || tag === 'trade' || tag === 'total')
  );
}

/** "B社は6万ドルで採掘", "добывает биткоин за $52 тыс.": what one is dug for. */
export function digsFor(left: readonly Token[], right: readonly Token[], postpositions: boolean): boolean {
  if (postpositions) return right.slice(0, 2).some(({ tag }) => tag === 'mine') && right[0]?.tag !== 'break';
  const [first, what, ...verb] = left.filter(({ tag }) => !/^(?:hedge|each|one|over)$/.test(tag));
  if (!/^(?:deal|at)$/.test(first?.tag ?? '')) return false;
  // "produced coins for $41,200 each", "a produit ses bitcoins à"; but "sold mined bitcoin at".
  const each = (what?.tag === 'word' || what?.amount?.currency === 'BTC') && right[0]?.tag === 'each';
  const at = /^(?:word|plain)$/.test(verb[0]?.tag ?? '') && !each ? 1 : 0;
  return (
    (each || what?.tag === 'bitcoin') &&
    verb[at]?.tag === 'mine' &&
    !verb.slice(at + 1, at + 4).some(({ tag }) => tag === 'deal')
  );
}

/**
 * "…, Cipher for $47,000", "in Libano ne bastano 266": a cost before it, and no word between that speaks of anything else;
 * but "so at $88K now miners lose money", "against the $90,000 it fetches".
 */
export function goesOn(left: readonly Token[], right: readonly Token[]): boolean {
  const at = left.findIndex(isSum);
  // "…, against $94,000 for the S19"
  const ofRigs = left[0]?.tag === 'versus' && at < 4 && right.slice(0, 4).some(({ tag }) => tag === 'rig');
  return (
    at > 0 &&
    at < 12 &&
    left[at]?.amount?.kind === 'cost' &&
    left
      .slice(0, at)
      .every(
        ({ tag }, place) =>
          (place === 0 ? ENDS : GOES_ON).test(tag) || isForOne(left, place) || isDug(left, place) || ofRigs,
      ) &&
    !right.slice(0, 4).some(({ tag }) => /^(?:price|trade|miner|total)$/.test(tag))
  );
}

/** "an average of $531 for 1 bitcoin" */
const isForOne = (left: readonly Token[], at: number): boolean =>
  left[at]?.tag === 'deal' && left[at - 1]?.amount?.currency === 'BTC' && left[at - 1]?.amount?.value === 1;

/** "$42,900 to make a bitcoin, the Irish $321,000" */
const isDug = (left: readonly Token[], at: number): boolean =>
  at > 0 &&
  left[at]?.tag === 'bitcoin' &&
  left.slice(at + 1, at + 3).some(({ tag }) => tag === 'production' || tag === 'mine');

const GOES_ON =
  /^(?:word|plain|turn|break|hedge|same|at|of|by|rig|miner|each|one|mine|cost|spend|production|year|gap|over|amount)$/;
const ENDS = /^(?:word|plain|turn|break|hedge|at|deal|rig|cost|spend|year|over)$/;

/** "…, the market pays $17,000": the amount's own clause speaks of trading, and of no cost. */
export function isTraded(left: readonly Token[], right: readonly Token[]): boolean {
  // "; at the exchange – 3,900"
  const own = clause(left[0]?.tag === 'break' ? left.slice(1) : left);
  return (
    left.slice(own.length).some(isSum) &&
    own.some(({ tag }) => tag === 'trade') &&
    ![...own, ...clause(right)].some((token) => isCost(token) || isDigging(token))
  );
}
