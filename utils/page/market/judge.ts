import type { BesideText } from '@/utils/markets/judge';
import type { MarketPage } from '@/utils/markets/market';
import type { Pair } from '@/utils/markets/pair';
import { isProse } from '@/utils/markets/prose';
import { DIGIT } from '@/utils/page/elements';
import { namesBitcoin } from '@/utils/page/here';
import { blockOf } from '@/utils/page/text/blocks';
import type { Passage } from '@/utils/page/text/passages';
import type { Amount } from '@/utils/prices/amount';
import { isApart } from './apart';
import type { Followed, Last } from './follow';
import { labelOf } from './label';
import { isDrawn } from './numbers';
import { isOneOf } from './shapes';

/** How near to the last price a figure in a table is the same price of another market. */
const NEAR = 0.03;

/** The same in the last price's own row: the price once more. */
export const TWIN = 0.003;

/** What the worker is to know of a passage beyond its words. */
export function beside({ text, pieces }: Passage, page: MarketPage | null): BesideText {
  const labels: [number, string][] = [];
  for (const { node, start } of page && namesBitcoin(text) ? pieces : []) {
    const words = DIGIT.test(node.data) && node.parentElement && labelOf(node.parentElement);
    if (words) labels.push([start, words]);
  }
  return { page, labels };
}

/**
 * What the amounts in a passage are, seen from the page's market: the last price is one whatever stands around it; of what the worker
 * has found, what stands where it can count.
 */
export function judge(passage: Passage, found: Amount[], followed: Followed): Amount[] {
  const market = followed.market();
  const last = market?.bitcoin ? followed.last() : null;
  const mine = market && last && !isDrawn(last.element) && amountOf(last, market.pair, passage);
  const others = found.filter((amount) => {
    if (mine && (overlaps(amount, mine) || isNear(amount, mine, TWIN))) return false;
    return !amount.where || counts(amount, passage, market, last);
  });
  return mine ? [...others, mine].sort((a, b) => a.start - b.start) : others;
}

/** Whether an amount stands where it has to. */
function counts(amount: Amount, { pieces }: Passage, market: MarketPage | null, last: Last | null): boolean {
  const node = pieces.findLast(({ start }) => start < amount.end)?.node;
  const parent = node?.parentElement;
  if (!parent) return false;
  const prose = isProse(blockOf(node)?.textContent ?? '');
  if (amount.where === 'prose' && !prose) return false;
  if (market?.kind !== 'coin') return !isApart(parent);
  return prose || !last || !(isListed(parent) || (isNear(amount, last, NEAR) && isApart(parent)));
}

/** In a strip or a list of quotes, where others than this page's coin stand too. */
const isListed = (element: Element) =>
  isOneOf(element, 4, 1) || (element.parentElement !== null && isOneOf(element.parentElement, 4, 1));

/** Where the last price stands in a passage, if it does. */
function amountOf({ element, value, currency }: Last, pair: Pair, { pieces, text }: Passage): Amount | null {
  const first = pieces.find(({ node }) => element.contains(node));
  const after = pieces[pieces.findLastIndex(({ node }) => element.contains(node)) + 1];
  if (!first) return null;
  const end = (after ? text.slice(0, after.start) : text).trimEnd().length;
  return { start: first.start, end, value, currency, kind: 'price', pair };
}

type Figure = Pick<Amount, 'value' | 'currency'>;
const overlaps = (a: Amount, b: Amount) => a.start < b.end && b.start < a.end;
/** Whether two figures of one currency differ by less than this part. */
export const isNear = (a: Figure, b: Figure, part: number): boolean =>
  a.currency === b.currency && Math.abs(a.value / b.value - 1) < part;
