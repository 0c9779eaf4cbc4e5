import { expect, test } from 'vitest';
import { sourceStates } from '@/entrypoints/options/sources';

const MINUTE = 60_000;
const NOW = Date.UTC(2025, 11, 6, 12);
const well = (minutesAgo: number) => ({ failures: 0, nextTry: 0, lastSuccess: NOW - minutesAgo * MINUTE });
const state = (id: string, health: Parameters<typeof sourceStates>[0]) =>
  sourceStates(health).find((source) => source.id === id);

test('a source that was never asked says so', () => {
  expect(state('kraken', {})).toMatchObject({ name: 'Kraken', answeredAt: null, error: null });
});

test('a source answered when the latest of its endpoints did', () => {
  const health = { 'mempool/prices': well(3), 'mempool/reward': well(90), 'coinbase/spot': well(1) };
  expect(state('mempool', health)?.answeredAt).toBe(NOW - 3 * MINUTE);
});

test('a failure counts until the same endpoint answers again', () => {
  const failed = { at: NOW - 10 * MINUTE, message: 'HTTP 500' };
  const since = (minutesAgo: number) => ({ 'mempool/prices': { ...well(minutesAgo), lastError: failed } });
  expect(state('mempool', since(60))?.error).toBe('HTTP 500');
  expect(state('mempool', since(5))?.error).toBeNull();
});

test('what is bundled, typed in or worked out is no source to ask', () => {
  const ids = sourceStates({}).map(({ id }) => id);
  expect(ids).not.toContain('bundled');
  expect(ids).not.toContain('user');
  expect(ids).not.toContain('outflows');
});
