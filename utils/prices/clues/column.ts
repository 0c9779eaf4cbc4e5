import { fold } from '../fold';
import type { Lexicon } from '../lexicon';
import { tokenize } from '../tokens';

/** What the header of an amount's column says of it. */
export function columnClues(header: string, lexicon: Lexicon): string[] {
  const tags = new Set(tokenize(fold(header), header, [], lexicon).map(({ tag }) => tag));
  return (['total', 'move', 'price', 'level', 'trade', 'other'] as const)
    .filter((tag) => tags.has(tag))
    .slice(0, 1)
    .map((tag) => `column:${tag}`);
}
