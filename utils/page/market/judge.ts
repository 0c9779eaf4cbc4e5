import { pairInText } from '@/utils/markets/market';
import { type Pair, pricesBitcoin } from '@/utils/markets/pair';
import { readQuote } from '@/utils/markets/quote-text';
import { currencyOf } from '@/utils/markets/spot';
import type { PageFigures } from '@/utils/page/page-figures';
import { blockOf } from '@/utils/page/text/blocks';
import type { Passage } from '@/utils/page/text/passages';
import type { Amount } from '@/utils/prices/amount';
import { namesBitcoin } from '@/utils/prices/names-bitcoin';
import { isApart } from './apart';
import { isDrawn } from './candidates';
import { spotOf } from './facts';
import type { Followed, Last } from './follow';
import { labelOf } from './label';
import { isOneOf } from './shapes';

/** Words in one block that make it prose: its numbers are read by its own words, on whatever page it stands. */
const PROSE = 6;
/** How near to the last price a figure in a table is the same price of another market. */
const NEAR = 0.03;
/** The same in the last price's own row: the price once more. */
const TWIN = 0.003;

/**
 * What the amounts in a passage are, seen from the page's market: the last price is one whatever stands around it; bare figures of a
 * trade page, which only the page's name ties to bitcoin, are none.
 */
export function judge(passage: Passage, found: Amount[], followed: Followed, figures: PageFigures): Judged[] {
  const market = followed.market();
  if (!market) return onPageOfMany(found, passage, figures);
  const last = market.bitcoin ? followed.last() : null;
  const mine = last && !isDrawn(last.element) && amountOf(last, market.pair, passage);
  if (market.kind === 'coin' && CONVERSION.test(passage.text)) found = ofOne(found, passage, market.pair);
  const others = found.filter((amount) => {
    if (mine && (overlaps(amount, mine) || isNear(amount, mine, TWIN))) return false;
    const node = nodeOf(passage, amount);
    if (!node?.parentElement || market.kind === 'box') return false;
    if (market.kind === 'trade') return standsForItself(amount, node, passage.text, market.bitcoin);
    if (isProse(blockOf(node)?.textContent ?? '')) return true;
    return (
      namesBitcoin(passage.text) &&
      labelOf(node.parentElement) !== 'other' &&
      !(last && (isListed(node.parentElement) || (isNear(amount, last, NEAR) && isApart(node.parentElement))))
    );
  });
  return mine ? [...others, mine].sort((a, b) => a.start - b.start) : others;
}

/** In a strip or a list of quotes, where others than this page's coin stand too. */
const isListed = (element: Element) =>
  isOneOf(element, 4, 1) || (element.parentElement !== null && isOneOf(element.parentElement, 4, 1));

const nodeOf = ({ pieces }: Passage, { end }: Amount) => pieces.findLast(({ start }) => start < end)?.node;

/** An amount that may be the last price of a market. */
export type Judged = Amount & { pair?: Pair };

/** Where the last price stands in a passage, if it does. */
function amountOf({ element, value, currency }: Last, pair: Pair, { pieces, text }: Passage): Judged | null {
  const first = pieces.find(({ node }) => element.contains(node));
  const after = pieces[pieces.findLastIndex(({ node }) => element.contains(node)) + 1];
  if (!first) return null;
  const end = (after ? text.slice(0, after.start) : text).trimEnd().length;
  return { start: first.start, end, value, currency, kind: 'price', pair };
}

type Figure = Pick<Amount, 'value' | 'currency'>;
const overlaps = (a: Amount, b: Amount) => a.start < b.end && b.start < a.end;
const isNear = (a: Figure, b: Figure, part: number) =>
  a.currency === b.currency && Math.abs(a.value / b.value - 1) < part;

/** On a page of trading: only prose, and where it trades bitcoin figures with a currency beside bitcoin's name that are no part of a book, a list or a strip. */
function standsForItself({ start, end }: Amount, node: Text, text: string, bitcoin: boolean): boolean {
  const parent = node.parentElement;
  if (!parent || !namesBitcoin(text)) return false;
  if (!isProse(blockOf(node)?.textContent ?? '')) {
    if (!bitcoin || !/[^\d\s.,'’]/.test(text.slice(start, end)) || labelOf(parent) === 'other') return false;
  }
  return !isApart(parent);
}

/** Sentences have many words for each number; strips of figures have one or two. */
function isProse(text: string): boolean {
  const words = text.slice(0, 400).match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= PROSE && words >= 3 * (text.slice(0, 400).match(/\d[\d.,]*/g)?.length ?? 0);
}

/** "0.5 BTC = $45,000", "90,000 USD | 1.0001 BTC": the rows of a converter. */
const CONVERSION = /^\s*(\d[\d.,]*)\s*(?:BTC|XBT|₿|bitcoins?)(?!\p{L})|\d\s*(?:BTC|XBT|₿|bitcoins?)\s*$/iu;

/** Of a converter's rows only that of one bitcoin tells its price. */
function ofOne(found: Amount[], { text }: Passage, pair: Pair): Judged[] {
  const isOne = /^1(?:[.,]0*)?$/.test(CONVERSION.exec(text)?.[1] ?? '');
  return isOne ? found.slice(0, 1).map((amount) => ({ ...amount, pair })) : [];
}

/** On an exchange's page that names no pair of its own: rows of a list that name bitcoin, and nothing of books. */
function onPageOfMany(found: Amount[], passage: Passage, figures: PageFigures): Judged[] {
  return inPairList(found, passage, figures).filter((amount) => {
    const parent = amount.pair ? null : nodeOf(passage, amount)?.parentElement;
    return !parent || namesBitcoin(passage.text) || !isApart(parent);
  });
}

/** "BTC/USDT | 90,123.45 | +1.2%" on a page of many pairs: only the rows of bitcoin against money have its price. */
function inPairList(found: Amount[], { text }: Passage, figures: PageFigures): Judged[] {
  const pair = text.length > 160 || isProse(text) ? null : pairInText(text.slice(0, 40));
  if (!pair) return found;
  if (!pricesBitcoin(pair)) return [];
  // Its high, its low and the like follow upon the price.
  const [first] = found;
  if (first) return [{ ...first, pair }];
  for (const { 0: word, index } of text.matchAll(/\S*\d[\d.,'’]*\d\S*/g)) {
    const quote = readQuote(word);
    const currency = quote && currencyOf(quote, pair.quote, spotOf(figures));
    if (quote && currency)
      return [{ start: index, end: index + word.length, value: quote.value, currency, kind: 'price', pair }];
  }
  return [];
}
