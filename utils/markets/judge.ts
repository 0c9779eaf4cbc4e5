import type { Amount } from '@/utils/prices/amount';
import { namesBitcoin } from '@/utils/prices/names-bitcoin';
import { readLabel } from './labels';
import { type MarketPage, pairInText } from './market';
import { MONEY } from './money';
import { type Pair, pricesBitcoin } from './pair';
import { isProse } from './prose';
import { readQuote } from './quote-text';
import { currencyOf, type Spot } from './spot';

/** What a page of markets tells of a text beyond its words. */
export interface BesideText {
  /** The market that the page is about; null where it is about many. */
  page: MarketPage | null;
  /** Where the text's numbers begin, each with the words that stand beside it; only of texts that name bitcoin. */
  labels: readonly (readonly [start: number, words: string])[];
}

/** Where an amount has to stand: in prose; or in prose or in the open, apart from books, lists and strips of other numbers. */
export type Where = 'prose' | 'open';

/**
 * What the amounts found in a text are on a page of markets, as far as words tell: bare figures of a trade page, which only the page's
 * name ties to bitcoin, are none.
 */
export function judge(found: Amount[], text: string, { page, labels }: BesideText, spot: Spot): Amount[] {
  const names = namesBitcoin(text);
  if (!page) {
    const listed = inPairList(found, text, spot);
    return names ? listed : listed.map((amount) => (amount.pair ? amount : { ...amount, where: 'open' }));
  }
  if (page.kind === 'box' || (page.kind === 'trade' && !names)) return [];
  const all = page.kind === 'coin' && CONVERSION.test(text) ? ofOne(found, text, page.pair) : found;
  return all.map((amount) => {
    const words = labels.findLast(([start]) => start < amount.end)?.[1];
    const isFigure = names && !(words && readLabel(words) === 'other');
    const isPrice =
      page.kind === 'coin' || (page.bitcoin && hasCurrency(text.slice(amount.start, amount.end)));
    return { ...amount, where: isFigure && isPrice ? 'open' : 'prose' };
  });
}

const hasCurrency = (amount: string) => /[^\d\s.,'’]/.test(amount);

/** "0.5 BTC = $45,000", "90,000 USD | 1.0001 BTC": the rows of a converter. */
const CONVERSION = /^\s*(\d[\d.,]*)\s*(?:BTC|XBT|₿|bitcoins?)(?!\p{L})|\d\s*(?:BTC|XBT|₿|bitcoins?)\s*$/iu;

/** Of a converter's rows only that of one bitcoin tells its price. */
function ofOne(found: Amount[], text: string, pair: Pair): Amount[] {
  const isOne = /^1(?:[.,]0*)?$/.test(CONVERSION.exec(text)?.[1] ?? '');
  return isOne ? found.slice(0, 1).map((amount) => ({ ...amount, pair })) : [];
}

/** "BTC/USDT | 90,123.45 | +1.2%" on a page of many pairs: only the rows of bitcoin against money have its price. */
function inPairList(found: Amount[], text: string, spot: Spot): Amount[] {
  const pair = text.length > 160 || isProse(text) ? null : pairInText(text.slice(0, 40));
  if (!pair) return found;
  if (!pricesBitcoin(pair)) return [];
  // Its high, its low and the like follow upon the price.
  const [first] = found;
  if (first) return [{ ...first, pair }];
  for (const { 0: word, index } of text.matchAll(/\S*\d[\d.,'’]*\d\S*/g)) {
    const quote = readQuote(word, MONEY);
    const currency = quote && currencyOf(quote, pair.quote, spot);
    if (quote && currency)
      return [{ start: index, end: index + word.length, value: quote.value, currency, kind: 'price', pair }];
  }
  return [];
}
