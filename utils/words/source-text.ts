import { hostOfSource } from '@/utils/readings/reading';
import type { Words } from './en/core';

/** A source in words. `name`: what the world calls it, for those that have no words of ours. */
export function sourceText(id: string, name: string, { figure }: Pick<Words, 'figure'>): string {
  const host = hostOfSource(id);
  return host === null ? (figure.sources[id] ?? name) : figure.readOn(host);
}
