import type { Token } from '../tokens';

/** Kinds of words that tell of an amount from afar. */
const TELLING =
  /^(?:move|at|level|price|trade|deal|spend|total|aim|gap|over|cost|production|mine|miner|rig|rate|bitcoin|other|each|one|some|versus|by|year)$/;

/**
 * In which order words stand on one side of an amount, nearest first: `l2:` the second word, `l12:` the two kinds of telling
 * words that come first, whatever stands between ("fell by", "price of gold"), `l:short` nothing but perhaps one word,
 * `l:amount` another amount.
 */
export function orderClues(side: 'l' | 'r', tokens: readonly Token[]): string[] {
  const kinds = tokens.filter(({ tag }) => tag !== 'hedge' && tag !== 'same').map(kindOf);
  const telling = kinds.filter((kind) => TELLING.test(kind));
  const second = telling.find((kind) => kind !== telling[0]);
  return [
    ...(kinds[1] ? [`${side}2:${kinds[1]}`] : [`${side}:short`]),
    ...(second ? [`${side}12:${telling[0]}+${second}`] : []),
    ...(kinds.includes('amount') ? [`${side}:amount`] : []),
  ];
}

function kindOf({ tag, amount }: Token): string {
  if (tag === 'plain') return 'word';
  if (amount?.currency === '%') return 'percent';
  if (amount?.currency === 'BTC') return amount.value === 1 ? 'one' : 'many';
  return tag;
}
