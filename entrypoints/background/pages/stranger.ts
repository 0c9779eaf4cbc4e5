// Pages are strangers: whatever type a message should have, they may send anything.

/** A text that a page has sent, no longer than `most`. */
export const text = (found: unknown, most: number): string =>
  typeof found === 'string' ? found.slice(0, most) : '';

/** A list that a page has sent, no longer than `most`. */
export const list = <Item>(
  found: readonly Item[] | undefined,
  most: number,
): readonly (Item | undefined)[] => (Array.isArray(found) ? found.slice(0, most) : []);
