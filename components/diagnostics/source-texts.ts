import type { DiagnosticsWords } from '@/utils/words/diagnostics-words';
import type { Format } from '@/utils/words/format';
import type { SourceRow } from './diagnostics-props';

const MINUTE = 60_000;

/** What a source said that was not believed, and why. */
export function tellDoubt(
  { at, reason, price }: NonNullable<SourceRow['doubted']>,
  now: number,
  format: Format,
  { sources }: DiagnosticsWords,
): string {
  const what = price === undefined ? '' : ` (${format.money(price, 'USD')})`;
  return sources.doubted(format.age(at, now), what, reason);
}

/** When a source is asked next. */
export function tellNext(
  { nextTry, heldUntil }: SourceRow,
  now: number,
  format: Format,
  { sources }: DiagnosticsWords,
): string {
  if (heldUntil !== null) return sources.held(format.age(heldUntil, now));
  if (nextTry === null) return sources.spare;
  return nextTry - now < 2 * MINUTE ? sources.soon : sources.next(format.age(nextTry, now));
}
