import type { Refiner } from '../steps';
import type { Token } from '../token';
import { tokenize } from '../tokens';

/** Reads the words around the amounts, those that are no money included. */
export const words: Refiner = (found, reading) => {
  reading.tokens = tokenize(reading.folded, reading.text, reading.amounts, reading.lexicon);
  for (const [at, token] of reading.tokens.entries()) {
    if (token.tag === 'mine' && isOfOne(reading.tokens, at)) token.tag = 'production';
    // "생산 가격", "a cost-per-coin rate of $62,276": the price of digging is its cost.
    const last = reading.tokens[at - 1];
    if (token.tag === 'price' && last?.tag === 'production' && token.start - last.end < 2)
      token.tag = 'production';
  }
  return found;
};

/** "a single", "1 BTC" */
const isOne = ({ tag, amount }: Token): boolean =>
  tag === 'one' || (amount?.currency === 'BTC' && amount.value === 1);

/** "to dig up a single bitcoin", "per mined coin", "for every coin they dig up": digging one coin, which is what has a cost. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  // "BTC produces a lower low"
  if (behind.some(({ tag }) => tag === 'level')) return false;
  const stop = behind.findIndex((token) => token.tag === 'end' || (token.tag === 'amount' && !isOne(token)));
  return (
    behind.slice(0, stop < 0 ? 3 : stop).some((token) => isOne(token) || token.tag === 'each') ||
    tokens.slice(Math.max(0, at - 2), at).some(isOne) ||
    tokens.slice(Math.max(0, at - 3), at).some((token) => token.tag === 'each')
  );
}
