import type { Refiner } from '../candidate';
import { type Token, tokenize } from '../tokens';

/** Reads the words around the amounts, those that are no money included. */
export const words: Refiner = (found, reading) => {
  reading.tokens = tokenize(reading.folded, reading.text, reading.amounts, reading.lexicon);
  for (const [at, token] of reading.tokens.entries())
    if (token.tag === 'mine' && isOfOne(reading.tokens, at)) token.tag = 'production';
  return found;
};

/** "to dig up a single bitcoin", "per mined coin", "por bitcoin minado": digging one coin, which is what has a cost. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at + 1, at + 4);
  return (
    [first, second, third].some((token) => token?.tag === 'one' || token?.tag === 'each') ||
    tokens[at - 1]?.tag === 'one' ||
    [tokens[at - 1], tokens[at - 2]].some((token) => token?.tag === 'each')
  );
}
