import { isCurrency } from '../currencies';
import type { Token } from '../token';

/** A sum of money rather than a number of coins, of kilowatt hours or per cent. */
export const isSum = ({ amount }: Token): boolean =>
  amount !== undefined && (amount.currency === null || isCurrency(amount.currency));

/** A word for what digging costs. */
export const isCost = ({ tag }: Token): boolean => tag === 'cost' || tag === 'spend' || tag === 'production';

/** A word that tells what the amount beside it is: a cost or a price. */
export const isLabel = (token: Token): boolean => isCost(token) || token.tag === 'price';

/** "the average miner loses $16,000 on every coin": a move that no word of a level or of spending comes after. */
export const isMoved = (before: readonly Token[]): boolean =>
  before.find(({ tag }) => /^(?:move|at|deal|cost|spend|production)$/.test(tag))?.tag === 'move';

/** What stands on one side of an amount, as far as the next amount, or so many words where there is none. */
export function untilAmount(side: readonly Token[], most: number): readonly Token[] {
  const end = side.findIndex(({ tag }) => tag === 'amount');
  return side.slice(0, end < 0 ? most : Math.min(end, most));
}

/** What stands on one side of an amount in its own clause. */
export function clause(side: readonly Token[]): readonly Token[] {
  const end = side.findIndex(({ tag }) => tag === 'break');
  return end < 0 ? side : side.slice(0, end);
}
