import type { Token } from './token';

/** How far to look: enough for a long sentence, bounded so that a text without full stops stays linear. */
const REACH = 40;

/** The tokens of an amount's sentence before it, nearest first. */
export const leftOf = (tokens: readonly Token[], at: number): Token[] => walk(tokens, at, -1);

/** Those behind it. */
export const rightOf = (tokens: readonly Token[], at: number): Token[] => walk(tokens, at, 1);

function walk(tokens: readonly Token[], at: number, step: 1 | -1): Token[] {
  const found: Token[] = [];
  for (let i = at + step; found.length < REACH; i += step) {
    const token = tokens[i];
    if (!token || token.tag === 'end') break;
    found.push(token);
  }
  return found;
}

/** Tokens before the amount's sentence, nearest first. */
export function earlier(tokens: readonly Token[], at: number): Token[] {
  let i = at;
  for (let steps = 0; steps < REACH && i > 0 && tokens[i]?.tag !== 'end'; steps++) i--;
  return tokens.slice(Math.max(0, i - REACH), i).reverse();
}

/** The sentence before the one that a token stands in, nearest first, and whether it is a question. */
export function sentenceBefore(
  tokens: readonly Token[],
  at: number,
  folded: string,
): { tokens: Token[]; asked: boolean } {
  const last = at - leftOf(tokens, at).length - 1;
  const mark = tokens[last];
  if (mark?.tag !== 'end') return { tokens: [], asked: false };
  return { tokens: leftOf(tokens, last), asked: /[?？]/.test(folded[mark.start] ?? '') };
}

/** What an amount may be about. */
export type Subject = 'bitcoin' | 'other' | 'many' | 'one';

/** The asset that a token names: quantities count as `many` but for a single coin. */
export function subjectOf(token: Token): Subject | null {
  if (token.tag === 'bitcoin' || token.tag === 'other') return token.tag;
  if (token.tag === 'rig') return 'other';
  const { currency, value } = token.amount ?? {};
  if (currency === 'coin') return 'other';
  if (currency === 'BTC') return value === 1 ? 'one' : 'many';
  return null;
}

/** First asset in a run of tokens, nearest first, that is not merely compared with. */
export function firstSubject(
  tokens: readonly Token[],
  postpositions: boolean,
): { subject: Subject; distance: number } | null {
  let again = false;
  for (const [distance, token] of tokens.entries()) {
    // "85万个比特币被盗,价格跌至400美元": a price that opens its clause is of one.
    if (token.tag === 'same' || (token.tag === 'price' && tokens[distance + 1]?.tag === 'break'))
      again = true;
    const subject = subjectOf(token);
    if (!subject) continue;
    // "119,756 BTC were stolen, and the token fell to $540"
    if (again && subject === 'many') return { subject: 'bitcoin', distance };
    const before = tokens[distance + 1];
    // "ビットコインキャッシュは1枚310ドル": one of another asset.
    if (subject === 'one' && tokens.slice(distance + 1, distance + 3).some(({ tag }) => tag === 'other'))
      return { subject: 'other', distance };
    // "against bitcoin", "than ether"
    if ((postpositions ? tokens[distance - 1] : before)?.tag === 'versus') continue;
    // "$1,000 of bitcoin"
    const sum = subject === 'bitcoin' && before?.tag === 'of' && tokens[distance + 2]?.tag === 'amount';
    if (
      subject === 'bitcoin' &&
      (before?.tag === 'some' || (postpositions && tokens[distance - 1]?.tag === 'some'))
    )
      // "half a bitcoin bought at £18,200": the price of a whole one.
      return {
        subject: again || (distance === 1 && !postpositions && tokens[0]?.tag === 'at') ? 'bitcoin' : 'many',
        distance,
      };
    if (
      subject === 'bitcoin' &&
      (isTool(tokens.slice(distance + 1, distance + 4)) || isSold(tokens, distance))
    )
      return { subject: 'other', distance };
    const one = subject === 'bitcoin' && before?.tag === 'one';
    return { subject: sum ? 'many' : one ? 'one' : subject, distance };
  }
  return null;
}

/** "Der neue Bitcoin-Miner von Bitmain kostet": the miner is what is paid for. */
const isSold = (tokens: readonly Token[], at: number): boolean =>
  at < 7 &&
  tokens[at - 1]?.tag === 'miner' &&
  tokens.slice(0, 2).some(({ tag }) => tag === 'cost' || tag === 'trade' || tag === 'deal');

/** "Асик для видобутку", "mesin penambang": what a coin is dug with, or a share of who digs it, nearest word first. */
function isTool(before: readonly Token[]): boolean {
  const at = before.findIndex(({ tag }) => tag === 'other' || tag === 'rig');
  const between = before.slice(0, Math.max(0, at));
  return (
    before[0]?.tag === 'rig' ||
    (between.some(({ tag }) => tag === 'mine' || tag === 'miner') &&
      !between.some(({ tag }) => tag === 'break' || tag === 'amount'))
  );
}

/** Whether the words before an amount, nearest first, say that it is of a machine: "the cost of graphics cards ranges from". */
export const isOfHardware = (between: readonly Token[]): boolean =>
  between.at(-1)?.tag === 'of' &&
  between.some(({ tag }) => tag === 'rig') &&
  between.every(({ tag }) => /^(?:of|word|plain|rig|at|level|hedge)$/.test(tag));
