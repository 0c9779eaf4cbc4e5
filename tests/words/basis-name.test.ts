import { expect, test } from 'vitest';
import { PUBLISHED_COSTS } from '@/utils/mining/published';
import { basisName } from '@/utils/words/basis-name';
import { format } from '@/utils/words/format';
import { words } from '@/utils/words/words';

const name = (basis: Parameters<typeof basisName>[0]) => basisName(basis, words.english, format('en-US'));

test.each([
  [{ kind: 'preset', id: 'listed_cash' } as const, 'listed miners, cash'],
  [{ kind: 'rig' } as const, 'your own machines'],
  [
    { kind: 'published', id: 'coinshares-2025q2', rolled: false } as const,
    'CoinShares Q2 2025, as published',
  ],
  [
    { kind: 'published', id: 'coinshares-2025q2-allin', rolled: true } as const,
    'CoinShares Q2 2025 all-in, rolled forward',
  ],
  [
    { kind: 'reading', value: 74_600, host: 'www.coindesk.com', date: '2025-12-05' } as const,
    'read on www.coindesk.com, Dec 5, 2025',
  ],
  [{ kind: 'published', id: 'jpmorgan-2026-02', rolled: false } as const, 'JPMorgan Feb 2026, as published'],
  [
    { kind: 'published', id: 'jpmorgan-2025-12', rolled: false } as const,
    'JPMorgan Dec 3, 2025, as published',
  ],
])('%o is %s', (basis, said) => {
  expect(name(basis)).toBe(said);
});

test('no two published figures share a name', () => {
  const names = PUBLISHED_COSTS.map(({ id }) => name({ kind: 'published', id, rolled: false }));
  expect(new Set(names).size).toBe(names.length);
});

test('one of another version goes by the newest figure, as its cost does', () => {
  expect(name({ kind: 'published', id: 'gone', rolled: false })).toBe('CoinShares Q4 2025, as published');
});
