import type { Token } from '../token';
import { clueOf } from './clue';

/** Kinds of words that tell of an amount from afar. */
const TELLING: ReadonlySet<string> = new Set(
  'move at level price trade deal spend total aim gap over cost production mine miner rig rate bitcoin other each one some versus by year'.split(
    ' ',
  ),
);

/**
 * In which order words stand on one side of an amount, nearest first: `l2:` the second word, `l12:` the two kinds of telling
 * words that come first, whatever stands between ("fell by", "price of gold"), `l:short` nothing but perhaps one word,
 * `l:amount` another amount.
 */
export function orderClues(side: 'l' | 'r', tokens: readonly Token[]): string[] {
  let words = 0;
  let next = '';
  let first = '';
  let second = '';
  let amount = false;
  for (const token of tokens) {
    if (token.tag === 'hedge' || token.tag === 'same') continue;
    const kind = kindOf(token);
    if (++words === 2) next = kind;
    if (kind === 'amount') amount = true;
    if (second !== '' || !TELLING.has(kind)) continue;
    if (first === '') first = kind;
    else if (kind !== first) second = kind;
  }
  const left = side === 'l';
  const clues = [next === '' ? clueOf(left ? 'l:' : 'r:', 'short') : clueOf(left ? 'l2:' : 'r2:', next)];
  if (second !== '') clues.push(clueOf(clueOf(left ? 'l12:' : 'r12:', first), clueOf('+', second)));
  if (amount) clues.push(clueOf(left ? 'l:' : 'r:', 'amount'));
  return clues;
}

function kindOf({ tag, amount }: Token): string {
  if (tag === 'plain' || tag === 'turn') return 'word';
  if (amount?.currency === '%') return 'percent';
  if (amount?.currency === 'BTC') return amount.value === 1 ? 'one' : 'many';
  return tag;
}
