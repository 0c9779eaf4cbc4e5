import { isDigging, type Token } from '../token';
import { isCost, isSum } from './sides';

/** What is known of a text that an amount's own sentence need not say. */
export interface Known {
  /** The rules of `kind.ts` take it for a cost. */
  rule: boolean;
  /** The title or heading speaks of mining. */
  digs: boolean;
  /** It speaks of what mining costs. */
  titled: boolean;
  /** A cost was named in the text before. */
  told: boolean;
  /** The sentence before speaks of what mining costs. */
  past: boolean;
  /** It asks for that. */
  asked: boolean;
}

/** Kinds of words that tell costs of mining from prices. */
const TELLING: ReadonlySet<string> = new Set(
  'cost spend production mine miner rig price trade deal bitcoin total each one level aim other gap move rate over versus same at'.split(
    ' ',
  ),
);
/** How many words to look at on either side. */
const REACH = 20;
/** And how many to find the nearest among. */
const NEAR = 3;

/**
 * What tells whether an amount is a cost of mining: what is `known`, and which words stand between it and the next sum on either
 * side, `l:` before and `r:` behind it, `next:` those that go with the sum behind; `l1:` and `r1:` tell which is the nearest of them.
 * Empty where nothing speaks of mining or its costs.
 */
export function signsOf(left: readonly Token[], right: readonly Token[], known: Known): string[] {
  const { rule, titled, past, asked } = known;
  const speaks = (token: Token) => isCost(token) || isDigging(token);
  if (!(rule || titled || past || asked || left.some(speaks) || right.some(speaks))) return [];
  const signs = Object.entries(known).flatMap(([sign, holds]) => (holds ? [sign] : []));
  const sum = right.findIndex(isSum);
  // "It was $126k in October, and the average cost of mining one was $74,600": the label is the next sum's.
  const end = right.findIndex(({ tag }) => tag === 'break');
  const own = sum >= 0 && end >= 0 && end < sum ? end : right.length;
  add(signs, 'l:', left);
  add(signs, 'r:', right.slice(0, own));
  if (own < right.length) add(signs, 'next:', right.slice(own));
  signs.push(`l1:${nearest(left)}`, `r1:${nearest(right)}`);
  return signs;
}

/** Adds the telling words of one side as far as the next sum, each once. */
function add(signs: string[], side: string, tokens: readonly Token[]): void {
  const seen = new Set<string>();
  for (const token of tokens.slice(0, REACH)) {
    const sign = signOf(token);
    if (sign) seen.add(sign);
    if (isSum(token)) break;
  }
  for (const sign of seen) signs.push(side + sign);
}

/** The telling word that stands directly by the amount. */
function nearest(side: readonly Token[]): string {
  for (const token of side.slice(0, NEAR)) {
    const sign = signOf(token);
    if (sign) return sign;
  }
  return 'none';
}

function signOf(token: Token): string | undefined {
  const { tag, amount } = token;
  if (isSum(token)) return amount?.kind === 'cost' ? 'sum-of-cost' : 'sum';
  if (amount?.currency === 'BTC' && amount.value === 1) return 'one';
  return TELLING.has(tag) ? tag : undefined;
}
