import { describe, expect, test } from 'vitest';
import { choose, isSame, type Seen } from '@/utils/markets/choose';

const seen = (name: string, changes: Partial<Seen>): Seen & { name: string } => ({
  name,
  value: 90_000,
  fontSize: 14,
  label: 'none',
  adapted: false,
  ticks: 0,
  titleSame: 0,
  titleOther: 0,
  toName: Number.POSITIVE_INFINITY,
  isHeading: false,
  isLink: false,
  isOneOfMany: false,
  ...changes,
});
const chosen = (...all: (Seen & { name: string })[]) => choose(all)?.name ?? null;

describe('the last price among the numbers of a page', () => {
  test('is the one that the title repeats, not the mark price beside it', () =>
    expect(
      chosen(
        seen('last', { titleSame: 2, ticks: 1, toName: 2 }),
        seen('unlabelled mark', { value: 90_004, titleOther: 2, ticks: 1, toName: 2 }),
      ),
    ).toBe('last'));

  test('is the largest that ticks beside the pair, where the title tells nothing', () =>
    expect(
      chosen(
        seen('header', { fontSize: 24, ticks: 2, toName: 1 }),
        seen('sentence', { value: 89_950, fontSize: 16 }),
        seen('list', { value: 90_010, isLink: true, isOneOfMany: true, ticks: 2 }),
      ),
    ).toBe('header'));

  test('may be shown twice: the larger is taken', () =>
    expect(
      chosen(
        seen('sticky copy', { fontSize: 18, ticks: 2, toName: 1 }),
        seen('header', { fontSize: 30, ticks: 2, toName: 1 }),
      ),
    ).toBe('header'));

  test('is never one that is labelled as something else, however large', () =>
    expect(chosen(seen('mark', { label: 'other', fontSize: 40, ticks: 2, titleSame: 3 }))).toBeNull());

  test('is not told where two different values are equally likely', () =>
    expect(
      chosen(
        seen('a', { fontSize: 22, ticks: 2, toName: 2 }),
        seen('b', { value: 90_100, fontSize: 22, ticks: 2, toName: 2 }),
      ),
    ).toBeNull());

  test('is not told where nothing speaks for any number', () =>
    expect(chosen(seen('a', {}), seen('b', { value: 90_500 }))).toBeNull());
});

test.each([
  [90_123.45, 90_123.4, true],
  [90_123.45, 90_123.5, true],
  [90_123, 90_123.45, true],
  [90_123.45, 90_123.65, false],
  [90_123, 90_124, false],
])('%d and %d are the same price: %s', (a, b, same) => expect(isSame(a, b)).toBe(same));
