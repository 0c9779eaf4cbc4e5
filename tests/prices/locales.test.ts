import { expect, test } from 'vitest';
import { all } from '@/utils/prices/locales/all';
import { every } from '@/utils/prices/locales/every';

test.each(Object.entries({ ...every, all }))(
  '%s has each word in one list alone: in a second it would never be heard',
  (_, { words }) => {
    const seen = new Set<string>();
    const again = Object.entries(words).flatMap(([list, stems]) =>
      (stems.match(/\S+/g) ?? []).flatMap((stem) => {
        const first = !seen.has(stem);
        seen.add(stem);
        return first ? [] : `${stem} in ${list}`;
      }),
    );
    expect(again).toEqual([]);
  },
);
