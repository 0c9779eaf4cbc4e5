import type { Candidate } from './candidate';
import { codeAt } from './code-at';
import { isDense, isLetter, type Lexicon, lookUp } from './lexicon';
import type { Tag } from './locales/locale';
import { namesBitcoin } from './names-bitcoin';
import { endsSentence, isShortLine } from './sentence-end';
import type { Token } from './token';

/** All of one shape: texts have many of them, and they are walked often. */
const tokenOf = (start: number, end: number, tag: Token['tag'], amount?: Candidate): Token => ({
  start,
  end,
  tag,
  amount,
});

const BLANK = 32;
const BREAKS = ',;:()[]–—/"«»“”、，：；（）·';
const ENDS = '!?。！？|•…';

/** Cuts folded text into tokens; the amounts must be in order and apart. */
export function tokenize(
  folded: string,
  text: string,
  amounts: readonly Candidate[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let i = 0; i < folded.length; ) {
    const amount = amounts[next];
    if (amount && i >= amount.start) {
      const { start, end } = amount;
      // "210,000 blocks": what is counted is neither money nor an asset.
      tokens.push(
        amount.currency === 'count' ? tokenOf(start, end, 'word') : tokenOf(start, end, 'amount', amount),
      );
      // "dolara", "doların": the case of a currency word tells what a preposition would.
      const word = wordStart(folded, amount.end, amount.start);
      const bent = word > amount.start ? lookUp(lexicon.words, folded, word, text) : null;
      if (bent && /^(?:at|of)$/.test(bent.meaning) && bent.end === amount.end)
        tokens.push(tokenOf(amount.end, amount.end, bent.meaning as Tag));
      // "$94 тыс. Эфир": the point of the abbreviation ends the sentence too.
      if (folded[amount.end - 1] === '.' && endsSentence(text, amount.end - 1, tokens))
        tokens.push(tokenOf(amount.end, amount.end, 'end'));
      next++;
      i = Math.max(amount.end, i);
      continue;
    }
    i =
      codeAt(folded, i) === BLANK
        ? i + 1
        : readToken(folded, text, i, amount ? amount.start : folded.length, lexicon, tokens);
  }
  return tokens;
}

/** Reads what stands at `i`, adds it to the tokens and returns where to go on. */
function readToken(
  folded: string,
  text: string,
  i: number,
  limit: number,
  { words }: Lexicon,
  tokens: Token[],
): number {
  const code = codeAt(folded, i);
  if (!(code >= 97 && code <= 122)) {
    const char = folded[i] ?? '';
    if (char === '.' || ENDS.includes(char) || code === 0x964) {
      if (char !== '.' || endsSentence(text, i, tokens)) tokens.push(tokenOf(i, i + 1, 'end'));
      return i + 1;
    }
    if (char === '\n') {
      tokens.push(tokenOf(i, i + 1, isShortLine(tokens) ? 'break' : 'end'));
      return i + 1;
    }
    // "sold @ 44514"
    if (char === '@' && /^\s?[\d\p{Sc}]/u.test(text.slice(i + 1, i + 3))) {
      tokens.push(tokenOf(i, i + 1, 'at'));
      return i + 1;
    }
    if (BREAKS.includes(char) || char === '\t') {
      // "$60,408/BTC": by the coin.
      const last = char === '/' ? tokens[tokens.length - 1] : undefined;
      const each =
        last?.tag === 'amount' && last.end === i && lookUp(words, folded, i + 1, text)?.meaning === 'bitcoin';
      tokens.push(tokenOf(i, i + 1, each ? 'each' : 'break'));
      return i + 1;
    }
  }
  if (isLetter(code) || code >= 0x20a0) {
    const found = lookUp(words, folded, i, text);
    // A single character of a dense script is a particle: it counts directly beside an amount only ("报9万", "約3万").
    const particle =
      found &&
      isDense(code) &&
      (found.end - i === 1 || (found.end - i === 2 && found.meaning === 'at' && isParticle(code))) &&
      tokens[tokens.length - 1]?.tag !== 'amount' &&
      (found.end !== limit || isParticle(code));
    if (found && found.end <= limit && !particle) {
      let end = folded[found.end - 1] === ' ' ? found.end - 1 : found.end;
      if (isLetter(codeAt(folded, end - 1)) && !isDense(codeAt(folded, end - 1)))
        while (end < limit && isLetter(codeAt(folded, end)) && !isDense(codeAt(folded, end))) end++;
      const tag = found.meaning as Tag;
      // "ETH/BTC": what is quoted in bitcoin is another thing, but not so "74,436 USD/BTC".
      const quoted =
        tag === 'bitcoin' &&
        folded[i - 1] === '/' &&
        isLetter(codeAt(folded, i - 2)) &&
        !tokens.slice(-3).some(({ amount, end }) => amount && end === i - 1) &&
        // "Cash cost/BTC 41.9k"
        !/^(?:cost|production|price|deal)$/.test(tokens[tokens.length - 2]?.tag ?? '');
      // "BitcoinDark": a name of its own.
      const coined = tag === 'bitcoin' && /^\p{Ll}\p{Lu}/u.test(text.slice(found.end - 1, found.end + 1));
      tokens.push(tokenOf(i, end, quoted ? 'other' : coined ? 'word' : tag));
      // "per bitcoin" is both.
      if (tag !== 'bitcoin' && tag !== 'other' && end - i > 3 && namesBitcoin(folded.slice(i, end)))
        tokens.push(tokenOf(i, end, 'bitcoin'));
      return end;
    }
    if (!isLetter(code)) return i + 1;
    let end = i + 1;
    if (!isDense(code))
      while (end < limit && isLetter(codeAt(folded, end)) && !isDense(codeAt(folded, end))) end++;
    const last = tokens[tokens.length - 1];
    // Endings of the word before, as far as that is known: 비트코인은, ビットコインの
    if (last && last.tag !== 'word' && last.end === i && isParticle(code)) {
      while (code >= 0xac00 && end - i < 2 && isParticle(codeAt(folded, end))) end++;
      if (code < 0xac00 || !isParticle(codeAt(folded, end))) return end;
      end = i + 1;
    }
    // Unknown characters of dense scripts make one word of up to three.
    if (isDense(code) && last?.tag === 'word' && last.end === i && i - last.start < 3) last.end = end;
    else tokens.push(tokenOf(i, end, 'word'));
    return end;
  }
  if (code >= 48 && code <= 57) {
    let end = i + 1;
    while (end < limit && codeAt(folded, end) >= 48 && codeAt(folded, end) <= 57) end++;
    tokens.push(tokenOf(i, end, isYearName(folded, i, end) ? 'year' : 'word'));
    return end;
  }
  return i + 1;
}

/** "2013", and "12年" in a history of bitcoin. */
const isYearName = (folded: string, from: number, end: number): boolean =>
  end - from === 4
    ? /^20[0-3]/.test(folded.slice(from, end))
    : end - from === 2 && folded[end] === '年' && /^(?:09|1\d|2\d)/.test(folded.slice(from, end));

/** Korean and hiragana, in which what is short and governs an amount stands behind it. */
const isParticle = (code: number): boolean => code >= 0xac00 || (code >= 0x3040 && code < 0x30a0);

/** Where the last word of an amount begins. */
function wordStart(folded: string, end: number, least: number): number {
  let at = end;
  while (at > least && folded[at - 1] !== ' ') at--;
  return at;
}
