import type { Token } from './token';

const ABBREVIATION =
  /^(?:[A-Z]|vs|mrs?|ms|[ds]r|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|inc|ltd|corp|no|approx|ca|bzw|mi?o|mr?d|z|b)$/i;

/** Whether the full stop at `i` ends a sentence, given the tokens before it: no lower-case word follows, and no abbreviation precedes. */
export function endsSentence(text: string, i: number, tokens: readonly Token[]): boolean {
  const follows = /^["'”’»)\]]?(?:\s{1,3}["'“‘«([¿¡]?(?![a-zà-ÿа-яіїєґ\s])|$)/.test(text.slice(i + 1, i + 7));
  if (!follows) return false;
  const last = tokens[tokens.length - 1];
  if (!last || last.end !== i || last.tag === 'amount') return true;
  // "ok. 80 tys.", "yakl. 90 bin": before a number a short word is an abbreviation.
  if (i - last.start < 5 && /^\s[\d~≈]/.test(text.slice(i + 1, i + 3))) return false;
  return !ABBREVIATION.test(text.slice(Math.max(last.start, i - 7), i));
}

/** Whether the line that these tokens end is one of a few words: a name or label for what follows, and no sentence. */
export function isShortLine(tokens: readonly Token[]): boolean {
  const last = tokens.slice(-6);
  return (
    last.length < 6 ||
    last.some(({ tag }) => tag === 'end') ||
    last.filter(({ tag }) => tag === 'break').length > 1
  );
}
