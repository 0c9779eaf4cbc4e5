import type { Amount } from '@/utils/prices/amount';
import { hashOf } from './hash';

/** An amount as far as its being refused goes. */
export type Said = Pick<Amount, 'kind' | 'currency'>;

/** Amounts of which the reader said that they are no price, told by the words around them. */
export interface Refusals {
  has(amount: Said, text: string): boolean;
  /** Remembers one, and returns the key under which it can be remembered elsewhere. */
  add(amount: Said, text: string): string;
}

/** Remembers refusals whatever the numbers are: a text that ticks stays refused. `keys` are those of earlier visits. */
export function refusals(keys: readonly string[]): Refusals {
  const known = new Set(keys);
  return {
    has: (amount, text) => known.size > 0 && known.has(keyOf(amount, text)),
    add(amount, text) {
      const key = keyOf(amount, text);
      known.add(key);
      return key;
    },
  };
}

/** The lower half of a hash, so that no text of a page is kept anywhere: eight hexadecimal digits. */
function keyOf({ kind, currency }: Said, text: string): string {
  const hash = hashOf(`${kind} ${currency} ${text.replace(/[\d.,]+/g, '#')}`);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
