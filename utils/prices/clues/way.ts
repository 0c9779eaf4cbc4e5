import { fitOf } from '../plausible';
import type { Token } from '../token';

/** "from $465 to $20,000": whether the other end of the way that an amount is an end of is about the price of the day. */
export function otherEndFits(tokens: readonly Token[], at: number, day: string | undefined): boolean {
  const next = skip(tokens, at, 1);
  const before = skip(tokens, at, -1);
  if (tokens[before]?.tag !== 'at') return false;
  if (tokens[next]?.tag === 'at' && fits(tokens[skip(tokens, next, 1)], day)) return true;
  const first = skip(tokens, before, -1);
  return fits(tokens[first], day) && tokens[skip(tokens, first, -1)]?.tag === 'at';
}

/** The next token that is no "about" or "almost". */
function skip(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let i = at + step;
  while (tokens[i]?.tag === 'hedge' && Math.abs(i - at) < 4) i += step;
  return i;
}

function fits(token: Token | undefined, day: string | undefined): boolean {
  const { value, currency } = token?.amount ?? {};
  return (
    value !== undefined && (day ? /^(?:same|near)$/ : /^wide$/).test(fitOf(value, currency ?? null, day))
  );
}
