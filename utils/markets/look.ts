import { choose, isSame, points, type Seen } from './choose';
import { readLabel } from './labels';
import { type MarketPage, marketOf } from './market';
import type { Money } from './quote-text';
import { canBePrice, type Spot } from './spot';
import { priceInTitle } from './title';

/** What a page says of itself. */
export interface PageFacts {
  address: string;
  title: string;
  /** Its main heading. */
  heading?: string | undefined;
}

/** What is known of a page before it is looked at. */
export interface MarketSite {
  /** The selector of its site's last price; null for most sites, which need none. */
  adapter: string | null;
  market: MarketPage | null;
  /** What may be written there for money. */
  money: Money;
}

/** What is remembered of a number from look to look. The worker may die between two: the page keeps it, and asks nothing of it. */
export interface Past {
  value: number;
  ticks: number;
  titleSame: number;
  titleOther: number;
}

/** A number that can be bitcoin's price, as it stands on a page. */
export interface Sight extends Omit<Seen, 'label' | 'ticks' | 'titleSame' | 'titleOther'> {
  /** The words that label it. */
  words: string | undefined;
  past: Past | undefined;
}

/** One look at a page. */
export interface Look extends PageFacts {
  sights: readonly Sight[];
  /** Which of them was the last price until now; −1: none. */
  held: number;
}

/** What a look has told. */
export interface Insight {
  market: MarketPage | null;
  /** The price in the title; null where there is none. */
  inTitle: number | null;
  /** Which of the sights is the last price; −1: none is surely it. */
  last: number;
  /** To be kept for the next look, in the order of the sights. */
  pasts: readonly Past[];
}

/** What is followed is kept until another is better by so much: a moment's doubt moves no mark. */
const BETTER = 2;

/** Nothing is counted further: of a page that stands still each look tells the same. */
const ENOUGH = 4;

/** The market that a page shows, by its address, its title and its main heading. */
export const marketOfPage = ({ address, ...rest }: PageFacts): MarketPage | null =>
  URL.canParse(address) ? marketOf({ ...rest, address: new URL(address) }) : null;

/** Finds the last price of a page's pair among the numbers that stand on it. */
export function insightOf({ sights, held, ...facts }: Look, spot: Spot): Insight {
  const market = marketOfPage(facts);
  const inTitle = market?.bitcoin ? titlePrice(facts.title, market.pair.quote ?? 'USD', spot) : null;
  const all = sights.map((sight): Seen & Past => ({
    ...sight,
    ...remember(sight, inTitle),
    label: sight.adapted ? 'last' : sight.words ? readLabel(sight.words) : 'none',
  }));
  const best = choose(all);
  const before = all[held];
  const isKept = before && (!best || points(best) - points(before) < BETTER);
  return {
    market,
    inTitle,
    last: isKept ? held : best ? all.indexOf(best as Seen & Past) : -1,
    pasts: all.map(({ value, ticks, titleSame, titleOther }) => ({ value, ticks, titleSame, titleOther })),
  };
}

/** The price in a title, where it can be bitcoin's in this currency; null while it tells none. */
function titlePrice(title: string, currency: string, spot: Spot): number | null {
  const value = priceInTitle(title)?.value;
  return value !== undefined && canBePrice(value, currency, spot, 1.5) ? value : null;
}

/** What was seen of a number until now, this look included. */
function remember({ value, past }: Sight, title: number | null): Past {
  const isTitle = title !== null && isSame(title, value);
  const counted = (before = 0, more: boolean) => Math.min(before + Number(more), ENOUGH);
  return {
    value,
    ticks: counted(past?.ticks, past !== undefined && past.value !== value),
    titleSame: counted(past?.titleSame, isTitle),
    titleOther: counted(past?.titleOther, title !== null && !isTitle),
  };
}
